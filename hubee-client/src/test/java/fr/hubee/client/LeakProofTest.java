// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import fr.hubee.client.auth.InMemoryCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.datapass.DataPassClient;
import fr.hubee.client.datapass.DataPassEnvironment;
import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.SupportReport;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.LogCapture;
import fr.hubee.client.fixture.PlantedTypes;
import fr.hubee.client.fixture.RawAnswer;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Secrets and persons are planted in every input and in every answer; each operation there is goes
 * through success and through each kind of fault; and whatever is logged, told to a listener,
 * thrown, reported or printed is searched for them.
 */
@Timeout(120)
class LeakProofTest {

  private static final SubscriptionId ID = new SubscriptionId(Samples.ID);
  private static final String MAIL = "planted.person@mairie.test";
  private static final Contact CONTACT =
      new Contact("PLANTED-family", "PLANTED-given", MAIL, "0199005678", "PLANTED-title");
  private static final OrganizationId EDITOR = OrganizationId.parse("EDT-21010034300016-00001");
  private static final String PAIR = "PLANTED-client:PLANTED-secret";

  /** What must be found nowhere, in lower case; the hub of these tests gives token-1. */
  private static final List<String> NEEDLES =
      List.of(
          "planted",
          "token-1",
          "0199005678",
          Base64.getEncoder().encodeToString(PAIR.getBytes(UTF_8)).toLowerCase(Locale.ROOT));

  /** What carries a secret in a header, unless it was cut out. */
  private static final Pattern AUTHORIZATION = Pattern.compile("\\b(?:bearer|basic) [^\\s….]");

  /** The groups of operations; each public method of theirs has a row below. */
  private static final List<Class<?>> GROUPS =
      Stream.concat(
              Stream.of(
                  Organizations.class,
                  Subscriptions.class,
                  SubscriptionActs.class,
                  Processes.class),
              TeledossierLeaks.GROUPS.stream())
          .toList();

  private final StringBuilder all = new StringBuilder();

  private static Map<String, Function<HubeeClient, Object>> operations() {
    NewOrganization organization =
        NewOrganization.builder(Samples.MAIRIE, "PLANTED-name", "01300", "PLANTED", MAIL).build();
    NewSubscription subscription =
        NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, CONTACT).email(MAIL).build();
    SubscriptionQuery query = SubscriptionQuery.builder().build();
    SubscriptionChange change =
        SubscriptionChange.builder().email(MAIL).status(SubscriptionState.ACTIF).build();
    Enrolment enrolment = Enrolment.of(organization, subscription).by(AccessMode.API);
    LocalDate day = LocalDate.of(2026, 12, 1);
    Map<String, Function<HubeeClient, Object>> rows = new TreeMap<>();
    rows.put("Organizations.find", c -> organizations(c).find(Samples.MAIRIE));
    rows.put("Organizations.get", c -> organizations(c).get(Samples.MAIRIE));
    rows.put("Organizations.create", c -> organizations(c).create(organization));
    rows.put("Organizations.findOrCreate", c -> organizations(c).findOrCreate(organization));
    OrganizationQuery some = OrganizationQuery.builder().build();
    rows.put("Organizations.page", c -> organizations(c).page(some, 0));
    rows.put("Organizations.stream", c -> organizations(c).stream(some).limit(1).toList());
    rows.put(
        "Organizations.update",
        c -> organizations(c).update(organizations(c).get(Samples.MAIRIE).edit().name("PLANTED")));
    rows.put("Subscriptions.find", c -> subscriptions(c).find(ID));
    rows.put("Subscriptions.get", c -> subscriptions(c).get(ID));
    rows.put("Subscriptions.create", c -> subscriptions(c).create(subscription));
    rows.put("Subscriptions.findOrCreate", c -> subscriptions(c).findOrCreate(subscription));
    rows.put("Subscriptions.page", c -> subscriptions(c).page(query, 0));
    rows.put("Subscriptions.stream", c -> subscriptions(c).stream(query).limit(1).toList());
    rows.put("Subscriptions.activate", c -> subscriptions(c).activate(ID, day));
    rows.put(
        "Subscriptions.update", c -> subscriptions(c).update(subscriptions(c).get(ID), change));
    rows.put("SubscriptionActs.ensureOrganization", c -> acts(c).ensureOrganization(organization));
    rows.put("SubscriptionActs.ensureSubscription", c -> acts(c).ensureSubscription(subscription));
    rows.put("SubscriptionActs.activate", c -> acts(c).activate(ID, day));
    rows.put("SubscriptionActs.suspend", c -> acts(c).suspend(ID));
    rows.put("SubscriptionActs.resume", c -> acts(c).resume(ID));
    rows.put(
        "SubscriptionActs.switchAccessMode", c -> acts(c).switchAccessMode(ID, AccessMode.API));
    rows.put("SubscriptionActs.delegate", c -> acts(c).delegate(ID, EDITOR));
    rows.put("SubscriptionActs.endDelegation", c -> acts(c).endDelegation(ID));
    rows.put(
        "SubscriptionActs.changeNotifications",
        c -> acts(c).changeNotifications(ID, "unitaire", MAIL));
    rows.put(
        "SubscriptionActs.enrol",
        c -> {
          List<Object> done = new ArrayList<>();
          acts(c).enrol(enrolment, done::add);
          return done;
        });
    rows.put("HubeeClient.doctor", c -> c.doctor() + c.doctor().told().toString());
    rows.put("inputs", c -> List.of(organization, subscription, query, change, enrolment, CONTACT));
    rows.putAll(processes());
    rows.putAll(TeledossierLeaks.rows());
    return rows;
  }

  private static Map<String, Function<HubeeClient, Object>> processes() {
    ProcessCode otv = new ProcessCode("OTV");
    OrganizationId dila = OrganizationId.parse("OSL-13000918600011-75107");
    ProcessLimits limits = new ProcessLimits(Set.of("b"), Set.of(), Set.of("t"), 1024, true, false);
    RetentionDelays delays = new RetentionDelays(1, 2, 3);
    NewProcess wanted =
        NewProcess.builder(otv, "PLANTED", dila, limits, CaseStatus.CLOSED, delays).build();
    return Map.of(
        "Processes.list",
        c -> c.administration().processes().list(),
        "Processes.listOf",
        c -> c.administration().processes().listOf(dila.siret()),
        "Processes.listBy",
        c -> c.administration().processes().listBy("code"),
        "Processes.find",
        c -> c.administration().processes().find(otv),
        "Processes.get",
        c -> c.administration().processes().get(otv),
        "Processes.create",
        c -> List.of(wanted, c.administration().processes().create(wanted)),
        "Processes.update",
        c -> {
          Processes processes = c.administration().processes();
          return processes.update(processes.get(otv).edit().name("PLANTED"));
        });
  }

  private static Organizations organizations(HubeeClient client) {
    return client.administration().organizations();
  }

  private static Subscriptions subscriptions(HubeeClient client) {
    return client.administration().subscriptions();
  }

  private static SubscriptionActs acts(HubeeClient client) {
    return client.administration().acts();
  }

  @Test
  void every_operation_is_driven() {
    Set<String> open = openOnes(GROUPS);
    open.addAll(Set.of("HubeeClient.doctor", "inputs"));
    assertThat(operations().keySet()).isEqualTo(open);
  }

  private static Set<String> openOnes(List<Class<?>> groups) {
    Set<String> open = new TreeSet<>();
    for (Class<?> group : groups) {
      Arrays.stream(group.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .map(Method::getName)
          .forEach(name -> open.add(group.getSimpleName() + "." + name));
    }
    return open;
  }

  @Test
  void nothing_secret_and_nobody_comes_out_of_any_operation_whatever_happens() {
    for (RawHub.Act act : acts(LeakProofTest::answerWell)) {
      try (RawHub hub = new RawHub(act);
          HubeeClient admin = client(hub, Scope.ADMIN);
          HubeeClient si = client(hub, Scope.SI)) {
        drive(admin);
        attempt(si, client -> client.doctor().told());
        all.append(admin).append(si);
      }
    }
    all.append(LogCapture.lines());
    assertThat(all.toString()).contains("PUT /referential/v1/subscriptions/{id}", "DOCTOR_QUEUE");
    assertThat(leaks(all.toString())).isEmpty();
  }

  @Test
  void every_operation_of_datapass_is_driven() {
    Set<String> open = openOnes(DataPassLeaks.GROUPS);
    open.add("DataPassClient.me");
    assertThat(DataPassLeaks.rows().keySet()).isEqualTo(open);
  }

  @Test
  void nothing_secret_and_nobody_comes_out_of_datapass_whatever_happens() {
    for (RawHub.Act act : acts(DataPassLeaks::answerWell)) {
      try (RawHub datapass = new RawHub(act);
          DataPassClient client = datapass(datapass)) {
        DataPassLeaks.rows()
            .values()
            .forEach(row -> attempt(() -> row.apply(client), client::supportReport));
        all.append(client).append(client.driftReport());
      }
    }
    all.append(DataPassLeaks.webhooks(this::note)).append(LogCapture.lines());
    assertThat(all.toString())
        .contains(
            "PATCH /api/v1/demandes/{id}", "DataPassDemande[123", "WebhookEvent[submit of 123")
        .contains("DataPassUser[7]", "WebhookAttempt[5", "SIGNATURE_WRONG", "BODY_UNREADABLE");
    assertThat(leaks(all.toString())).isEmpty();
  }

  private DataPassClient datapass(RawHub hub) {
    return DataPassClient.builder(
            DataPassEnvironment.loopback(hub.port()),
            ClientCredentials.of("PLANTED-client", "PLANTED-secret"))
        .retries(RetryPolicy.builder().attempts(1).firstPause(Duration.ZERO).build())
        .listener(this::note)
        .build();
  }

  private void note(HubeeEvent event) {
    all.append(event).append('\n');
  }

  @Test
  void neither_does_the_password_of_a_proxy() {
    Authenticator before = Authenticator.getDefault();
    Authenticator.setDefault(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("PLANTED-user", "PLANTED-password".toCharArray());
          }
        });
    try (RawHub proxy =
            new RawHub(Faults.json(407, "PLANTED", "Proxy-Authenticate: Basic realm=\"PLANTED\""));
        HubeeClient client = behind(proxy)) {
      drive(client);
      assertThat(proxy.requests())
          .anyMatch(request -> request.headers().containsKey("proxy-authorization"));
    } finally {
      Authenticator.setDefault(before);
    }
    all.append(LogCapture.lines());
    assertThat(leaks(all.toString())).isEmpty();
  }

  private HubeeClient behind(RawHub proxy) {
    URI base = URI.create("https://hub.example.org");
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", proxy.port());
    return builder(
            HubeeEnvironment.of("far", base, base.resolve("/oauth2/token"), Environment.SANDBOX))
        .connections(TransportSettings.builder().proxy(address).build())
        .build();
  }

  @Test
  void nor_does_a_store_of_credentials_or_a_client_of_it() {
    InMemoryCredentials store = new InMemoryCredentials();
    store.save(
        new CredentialKey(Samples.MAIRIE, Samples.QF),
        ClientCredentials.of("PLANTED-client", "PLANTED-secret"));
    try (HubeeClients clients =
        HubeeClients.builder(HubeeEnvironment.loopback(1), Samples.identification(), store)
            .build()) {
      HubeeClient client = clients.of(Samples.MAIRIE, Samples.QF);
      assertThat(leaks("" + store + clients + client + clients.keys())).isEmpty();
    }
  }

  @Test
  void no_public_record_prints_a_person_or_a_secret() {
    List<Record> all = PlantedTypes.all();
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(all).allSatisfy(one -> assertThat(leaks(one.toString())).isEmpty());
  }

  /** What the search is worth: each of these is a leak, and each is found. */
  @Test
  void a_leak_is_found_whatever_way_it_takes() {
    record Leaky(String operation, String applicantName) implements HubeeEvent {}
    all.append(new Leaky("GET /x", "PLANTED-name"));
    assertThat(leaks(all.toString())).isNotEmpty();
    assertThat(PlantedTypes.made(Leaky.class))
        .hasSize(1)
        .allSatisfy(made -> assertThat(leaks(made.toString())).isNotEmpty());
    for (String leak : List.of("token-1", "Bearer x", PAIR, NEEDLES.get(NEEDLES.size() - 1))) {
      assertThat(leaks("a line " + leak)).isNotEmpty();
    }

    try (RawHub hub = new RawHub(LeakProofTest::answerWell);
        HubeeClient client = client(hub, Scope.ADMIN)) {
      assertThat(leaksOf(client, c -> subscriptions(c).get(ID).rawJson())).isNotEmpty();
      assertThat(leaksOf(client, c -> subscriptions(c).get(ID))).isEmpty();
      Function<HubeeClient, Object> throwing =
          c -> {
            throw new HubUnavailableException(
                Failure.of("GET /x").build(), new IOException("lost PLANTED-file.pdf"));
          };
      assertThat(leaksOf(client, throwing)).isNotEmpty();
    }
  }

  private List<String> leaksOf(HubeeClient client, Function<HubeeClient, Object> operation) {
    all.setLength(0);
    attempt(client, operation);
    return leaks(all.toString());
  }

  private static List<String> leaks(String printed) {
    return printed
        .lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(
            line -> NEEDLES.stream().anyMatch(line::contains) || AUTHORIZATION.matcher(line).find())
        .toList();
  }

  private void drive(HubeeClient client) {
    operations().values().forEach(operation -> attempt(client, operation));
  }

  private void attempt(HubeeClient client, Function<HubeeClient, Object> operation) {
    attempt(() -> operation.apply(client), client::supportReport);
  }

  private void attempt(
      Supplier<Object> operation, Function<HubeeException, SupportReport> supportReport) {
    try {
      all.append(operation.get()).append('\n');
    } catch (HubeeException failed) {
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      all.append(trace)
          .append(failed.remedy())
          .append(failed.hubErrors())
          .append(supportReport.apply(failed))
          .append('\n');
    }
  }

  private HubeeClient client(RawHub hub, Scope scope) {
    return builder(HubeeEnvironment.loopback(hub.port())).scope(scope).build();
  }

  private HubeeClient.Builder builder(HubeeEnvironment environment) {
    return HubeeClient.builder(
            environment,
            ClientCredentials.of("PLANTED-client", "PLANTED-secret"),
            new Identification("Editeur", "Mairie", "1.0"))
        .withCaseMigration()
        .retries(RetryPolicy.builder().attempts(1).firstPause(Duration.ZERO).build())
        .listener(this::note);
  }

  /** The first one is a success in which everybody is named. */
  private static List<RawHub.Act> acts(RawHub.Act success) {
    return Stream.of(
            success,
            Faults.json(200, "PLANTED {"),
            Faults.json(200, "{\"id\":\"PLANTED\",\"id\":\"PLANTED\"}"),
            Faults.json(200, "[{\"id\":\"x\",\"datapassId\":\"PLANTED\"}]"),
            Faults.json(302, "PLANTED", "Location: https://PLANTED.example.org/"),
            Faults.json(400, Samples.error(400, "String \\\"PLANTED\\\" is too long")),
            Faults.json(400, Samples.error(400, "write to PLANTED@mairie.test already exists")),
            Faults.json(400, Samples.error(400, "Bearer PLANTED, client_id: PLANTED")),
            Faults.json(401, Samples.error(900902, "Bearer PLANTED")),
            Faults.json(401, Samples.STALE_TOKEN, "WWW-Authenticate: Bearer PLANTED"),
            Faults.json(403, Samples.error(900910, "PLANTED@mairie.test")),
            Faults.json(404, Samples.error(404, "\\\"PLANTED\\\" is not found")),
            Faults.json(404, "<h1>PLANTED</h1>"),
            Faults.json(429, "PLANTED", "Retry-After: PLANTED"),
            Faults.json(500, "<pre>PLANTED</pre>"),
            Faults.json(503, "PLANTED", "Retry-After: 0", "X-PLANTED: PLANTED"),
            Faults.json(
                422,
                "{\"errors\":[{\"status\":\"422\",\"title\":\"« PLANTED »\",\"detail\":"
                    + "\"PLANTED@mairie.test\",\"source\":{\"pointer\":\"/data\"}}]}"),
            Faults.raw("HTTP/1.1 200 OK\r\nPLANTED token-1\r\n\r\n"),
            Faults.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nPLANTED\r\n"),
            Faults.resetBeforeTheAnswer(),
            Faults.hungUpWithinTheBody())
        .toList();
  }

  private static void answerWell(RawRequest request, RawAnswer answer) throws IOException {
    String subscription =
        Samples.subscription()
            .replace("COMMUNE EXEMPLE", "PLANTED")
            .replace(Samples.EMAIL, MAIL)
            .replace("\"email\": null", "\"email\": \"" + MAIL + "\"")
            .replace("\"rejectionReason\": null", "\"rejectionReason\": \"PLANTED\"");
    String organization =
        Samples.organization().replace("COMMUNE EXEMPLE", "PLANTED").replace(Samples.EMAIL, MAIL);
    String process =
        "{\"code\":\"OTV\",\"name\":\"PLANTED\",\"isActivated\":true,\"osl\":{\"type\":\"OSL\","
            + "\"companyRegister\":\"13000918600011\",\"branchCode\":\"75107\"}}";
    String target = request.target();
    if (target.contains("/attachments/")) {
      answer.json(200, "PLANT", "Content-Disposition: attachment; filename=\"PLANTED\"");
      return;
    }
    String one =
        Stream.of(
                Map.entry("organizations", organization),
                Map.entry("subscriptions", subscription),
                Map.entry("processes", process),
                Map.entry("notifications", Teledossiers.notification(Samples.ID, "X", "null")),
                Map.entry("/events", Teledossiers.event()),
                Map.entry("cases", Teledossiers.hubCase(Teledossiers.event())),
                Map.entry("folders", Teledossiers.folder()))
            .filter(kind -> target.contains(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("[]");
    boolean list =
        request.method().equals("GET") && (target.contains("?") || target.endsWith("/processes"));
    answer.json(200, list ? "[" + one + "]" : one, "X-PLANTED: PLANTED");
  }
}
