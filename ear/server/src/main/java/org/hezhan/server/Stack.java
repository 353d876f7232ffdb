package org.hezhan.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Properties;
import java.util.function.Consumer;
import org.hezhan.server.Database.Login;
import org.jspecify.annotations.Nullable;

/** The whole, running: PostgreSQL, Keycloak and WildFly of one home, started in order and ended in the other. */
public final class Stack implements AutoCloseable {
    private final Options options;
    private final Steps steps;
    private final Home home;
    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Access access;
    private volatile @Nullable Child postgresql;
    private volatile @Nullable Child keycloak;
    private volatile @Nullable Child wildfly;
    private volatile boolean ending;

    private Stack(Options options, Steps steps, Home home) {
        this.options = options;
        this.steps = steps;
        this.home = home;
        this.settings = Settings.of(options.home(), System.getenv());
        this.secrets = new Secrets(options.home(), settings);
        this.database = Database.of(settings, secrets, options.ports());
        this.access = Access.of(settings, secrets, options.ports());
    }

    /** Takes the home for a stack that is not started yet; {@link #start()} does that, {@link #close()} ends whatever runs. */
    public static Stack of(Options options, Steps steps) {
        Home home = new Home(options.home());
        home.open();
        return new Stack(options, steps, home);
    }

    /** The stack that another process runs in its home; ending it stays that process's affair. */
    public static Stack attachedTo(Path root, Path folder) {
        Home home = new Home(folder.toAbsolutePath().normalize());
        int port = URI.create(Running.in(home).access().web()).getPort();
        return new Stack(Options.of(root, home.folder(), port), new Steps(System.out, false), home);
    }

    /** Starts everything and returns when the product says that it is ready. */
    public Stack start() {
        try {
            if (!Files.exists(options.ear())) {
                throw new Trouble("%s is missing: build it first (./hezhan does).".formatted(options.ear()));
            }
            options.ports().checkFree(ownsDatabase(), ownsKeycloak());
            home.mustHaveRoom();
            fetch();
            launch();
            Running.write(home.running(), options, access, secrets.get("keycloak.admin.secret"), database.url());
            return this;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Opens the demo districts and, where the demo is to be filled, has its days since then lived through. */
    public void openDemo(LocalDate since) {
        new DemoDistricts(options, this, steps).open(since);
    }

    private void fetch() {
        Path servers = options.servers();
        Together.run(() -> install(Distribution.WILDFLY, servers, "WildFly fetched and unpacked"), () -> {
            if (ownsDatabase()) {
                install(Distribution.POSTGRESQL, servers, "PostgreSQL fetched and unpacked");
            }
            if (ownsKeycloak()) {
                install(Distribution.KEYCLOAK, servers, "Keycloak fetched, unpacked and built");
            }
        });
    }

    private void install(Distribution distribution, Path servers, String step) {
        if (distribution.isMissing(servers)) {
            steps.take(
                    step,
                    () -> distribution.install(servers, unpacked -> {
                        if (distribution == Distribution.KEYCLOAK) {
                            IdentityServer.build(unpacked);
                        }
                    }));
        }
    }

    private void launch() {
        ApplicationServer application = applicationServer();
        Together.run(
                () -> {
                    if (ownsDatabase()) {
                        steps.take("PostgreSQL answers", this::startDatabase);
                    }
                },
                () -> steps.take("WildFly is configured", application::configure));
        Together.run(
                () -> {
                    if (ownsKeycloak()) {
                        steps.take("Keycloak answers, realm hezhan is there", this::startKeycloak);
                        steps.take("The demo accounts are there", this::bringAccounts);
                    } else {
                        steps.take("Keycloak knows the realm", this::checkKeycloak);
                    }
                },
                () -> {
                    steps.take("The database is migrated", () -> Migrations.apply(database));
                    steps.take("WildFly serves hezhan.ear", () -> startWildfly(application));
                });
    }

    private void startDatabase() {
        DatabaseServer server = databaseServer(superuser());
        server.create();
        up(server);
        new DatabaseRoles(server.url(), superuser()).make(database);
    }

    private Child up(DatabaseServer server) {
        Child child = ours(server.start());
        postgresql = child;
        return ready(child, server::awaitReady);
    }

    /** Who may ask PostgreSQL everything; only where it is the run's own. */
    public Login superuser() {
        if (!ownsDatabase()) {
            throw new Trouble("This needs a PostgreSQL of the run's own: unset database.url.");
        }
        return new Login("postgres", secrets.get("database.superuser.password"));
    }

    private DatabaseServer databaseServer(Login superuser) {
        return new DatabaseServer(
                home,
                Distribution.POSTGRESQL.in(options.servers()),
                options.ports().database(),
                superuser);
    }

    private void startKeycloak() {
        if (settings.get("database.url").isPresent()
                && settings.get("keycloak.database.url").isEmpty()) {
            throw new Trouble("With database.url set, Keycloak needs a database there too: set keycloak.database.url.");
        }
        up(identityServer());
        admin().bring(Realm.of(access, secrets, options.demo(), "none"));
    }

    private IdentityServer identityServer() {
        return new IdentityServer(home, Distribution.KEYCLOAK.in(options.servers()), options.ports());
    }

    private Child up(IdentityServer server) {
        Child child = ours(server.start(database, secrets.get("keycloak.admin.secret")));
        keycloak = child;
        return ready(child, server::awaitReady);
    }

    /** Somebody else's Keycloak must be there and know the realm; what is in it is theirs. */
    private void checkKeycloak() {
        if (!Http.isReady(access.realm() + "/.well-known/openid-configuration")) {
            throw new Trouble("%s has no realm hezhan or does not answer: import what ./hezhan realm prints."
                    .formatted(access.keycloak()));
        }
    }

    private void bringAccounts() {
        if (options.demo().hasAccounts()) {
            PackAccounts accounts = new PackAccounts(admin());
            DemoDistricts.packs(options).forEach(accounts::bring);
        }
    }

    private void startWildfly(ApplicationServer server) {
        Properties handed = new Properties();
        handed.setProperty("hezhan.database.url", database.url());
        handed.setProperty("hezhan.database.user", database.app().name());
        handed.setProperty("hezhan.database.password", database.app().password());
        handed.setProperty("hezhan.database.session", Database.SESSION);
        handed.setProperty("hezhan.oidc.url", access.realm());
        handed.setProperty("hezhan.oidc.secret", access.pagesSecret());
        handed.setProperty("hezhan.demo", String.valueOf(options.demo().hasAccounts()));
        handed.setProperty("hezhan.version", Version.TEXT);
        handed.setProperty("hezhan.home", home.folder().toString());
        settings.get("cookies.secure").ifPresent(yes -> handed.setProperty("hezhan.cookies.secure", yes));
        settings.get("behind.proxy").ifPresent(yes -> handed.setProperty("hezhan.behind.proxy", yes));
        if (options.clock() != null) {
            handed.setProperty("hezhan.clock", options.clock());
        }
        up(server, server.start(options.ear(), handed));
    }

    private ApplicationServer applicationServer() {
        return new ApplicationServer(home, Distribution.WILDFLY.in(options.servers()), options.ports());
    }

    private Child up(ApplicationServer server, Child started) {
        Child child = ours(started);
        wildfly = child;
        return ready(child, server::awaitReady);
    }

    /** One that does not become ready is not left behind to stand in the way of the next. */
    private static Child ready(Child child, Consumer<Child> wait) {
        try {
            wait.accept(child);
            return child;
        } catch (Trouble trouble) {
            child.end(10);
            throw trouble;
        }
    }

    /** A child that comes when all is ending ends at once. */
    private Child ours(Child child) {
        if (ending) {
            child.end(10);
            throw new Trouble("Interrupted.");
        }
        return child;
    }

    /** Stays while the servers do, starts again what ends by itself, and says which one will not stay. */
    Trouble stay() {
        Watch watch = new Watch(steps, () -> ending, home::isFull, Duration.ofSeconds(5));
        try {
            Together.run(
                    () -> {
                        if (postgresql != null) {
                            watch.over(postgresql, () -> up(databaseServer(superuser())));
                        }
                    },
                    () -> {
                        if (keycloak != null) {
                            watch.over(keycloak, () -> up(identityServer()));
                        }
                    },
                    () -> {
                        if (wildfly != null) {
                            ApplicationServer server = applicationServer();
                            watch.over(wildfly, () -> up(server, server.startAgain()));
                        }
                    });
        } catch (Trouble trouble) {
            return trouble;
        }
        return new Trouble("Interrupted.");
    }

    /** What really stands in the way when something failed. */
    RuntimeException explained(RuntimeException failed) {
        return home.explained(failed);
    }

    boolean isAlive() {
        return !ending;
    }

    /** Ends WildFly and Keycloak together, then PostgreSQL, so that nothing is cut off in the middle. */
    @Override
    public synchronized void close() {
        ending = true;
        Child.endShortOnes();
        Child application = wildfly;
        Child identity = keycloak;
        Together.run(
                () -> {
                    if (application != null) {
                        application.end(60);
                    }
                },
                () -> {
                    if (identity != null) {
                        identity.end(60);
                    }
                });
        Child data = postgresql;
        if (data != null) {
            databaseServer(new Login("postgres", "")).stop(data);
        }
        home.close();
    }

    private boolean ownsDatabase() {
        return settings.get("database.url").isEmpty();
    }

    private boolean ownsKeycloak() {
        return settings.get("keycloak.url").isEmpty();
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(access.keycloak(), secrets.get("keycloak.admin.secret"));
    }

    /** Where people and programs find it, and with which secrets. */
    public Access access() {
        return access;
    }

    /** Where it runs and what it was told to be. */
    public Options options() {
        return options;
    }

    /** The databases with the address and password of each role. */
    public Database database() {
        return database;
    }

    /** The address under which people see it, without a slash at its end. */
    public String baseUrl() {
        return access.web();
    }

    /** A bearer token of a demo account, as {@code ./hezhan token} prints it. */
    public String token(String account) {
        return Tokens.ofAccount(access.realm(), access.cliSecret(), account);
    }

    /** A bearer token of the operator of the installation. */
    public String operatorToken() {
        return Tokens.ofProgram(access.realm(), "operator", access.operatorSecret());
    }

    /** Opens the district of a pack, as {@code ./hezhan district open FOLDER} does. */
    public void open(Path pack) {
        Operator.Opened opened = new Operator(access).open(PackFiles.of(pack), false);
        if (options.demo().hasAccounts()) {
            new PackAccounts(admin()).bring(Integer.toString(opened.code()), opened.name(), PackRows.of(pack));
        }
    }

    /** A bearer token of Keycloak's administrator, with which a test makes clients and accounts of its own. */
    public String adminToken() {
        return admin().token();
    }
}
