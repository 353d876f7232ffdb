package org.hezhan.shared;

import static org.hezhan.tenancy.DistrictScope.current;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The own SQL of a board or ledger (原生查询): in the session's transaction, after what the session has changed, with its values
 * by name. {@code :district} is always the bound district. It goes past Hibernate's query machinery: ADR 15 tells why.
 */
public final class Sql {

    /** What is quoted and what is a cast is no name. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|::|:([A-Za-z]\\w*)");

    /** Statements are few; only those of lists that are narrowed differ from call to call. */
    private static final int MOST_KNOWN = 2_000;

    private static final Map<String, Read> KNOWN = new ConcurrentHashMap<>();

    private final @Nullable EntityManager em;
    private final Read read;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Sql(@Nullable EntityManager em, Read read) {
        this.em = em;
        this.read = read;
        values.put("district", current().value());
    }

    /** @throws java.util.NoSuchElementException when no district is bound */
    public static Sql of(EntityManager em, String text) {
        return new Sql(em, read(text));
    }

    /**
     * A statement that calls a function which binds the district it is given, and is a transaction of its own: one journey to the
     * database in place of three.
     */
    public static Sql alone(String text) {
        return new Sql(null, read(text));
    }

    private static Read read(String text) {
        var known = KNOWN.get(text);
        if (known == null) {
            known = Read.of(text);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    /** A statement with places instead of names, and whose they are. */
    private record Read(String text, List<String> names) {

        static Read of(String named) {
            var names = new ArrayList<String>();
            var text = NAME.matcher(named).replaceAll(found -> {
                if (found.group(1) == null) {
                    return Matcher.quoteReplacement(found.group());
                }
                names.add(found.group(1));
                return "?";
            });
            return new Read(text, List.copyOf(names));
        }
    }

    /** @param value an array goes as one value, of texts or of ids */
    public Sql set(String name, @Nullable Object value) {
        if (name.equals("district")) {
            throw new IllegalArgumentException("The district is bound, not given");
        }
        values.put(name, value);
        return this;
    }

    /**
     * @return the rows in the statement's order; the memory holds them all, so a long list names a limit
     * @throws Refusal when somebody else changed or made meanwhile what this session changes
     */
    public List<Columns> rows() {
        return answer().rows();
    }

    public Stream<Columns> stream() {
        return rows().stream();
    }

    /** The one row of a statement that always has one, such as a count. */
    public Columns row() {
        return rows().getFirst();
    }

    /** @return how many rows were written */
    public int run() {
        return answer().written();
    }

    private Journey.Answer answer() {
        return em == null ? Journey.alone(this) : Journey.of(List.of(this)).getFirst();
    }

    /** What is asked by this statement, to be asked with others. */
    public <T> Question<T> asks(Function<List<Columns>, T> read) {
        return new Question<>(this, read);
    }

    EntityManager session() {
        return Objects.requireNonNull(em);
    }

    /** With places instead of names. */
    String text() {
        return read.text();
    }

    /**
     * @param from the first place that is this statement's
     * @return the first that is not
     */
    int bind(Connection connection, PreparedStatement statement, int from) throws SQLException {
        var place = from;
        for (var name : read.names()) {
            bind(connection, statement, place++, name);
        }
        return place;
    }

    private void bind(Connection connection, PreparedStatement statement, int place, String name) throws SQLException {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("No value for :" + name);
        }
        switch (values.get(name)) {
            case null -> statement.setNull(place, Types.NULL);
            case String[] texts -> statement.setArray(place, connection.createArrayOf("text", texts));
            case UUID[] ids -> statement.setArray(place, connection.createArrayOf("uuid", ids));
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case Object value -> statement.setObject(place, value);
        }
    }
}
