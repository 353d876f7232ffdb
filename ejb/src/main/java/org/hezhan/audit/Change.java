package org.hezhan.audit;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** One row that was inserted, updated or deleted, with what it said before and says now; of what is personal only salted hashes. */
record Change(String table, String kind, JsonObject json) {

    private static final String SALT = "salt";
    private static final int LONGEST_VALUE = 4_000;

    static Change of(
            String kind,
            EntityPersister persister,
            Object id,
            String[] names,
            Object @Nullable [] before,
            Object @Nullable [] after) {
        var table = ((AbstractEntityPersister) persister).getTableName();
        var personal = Seal.personal(persister.getMappedClass());
        var seal = personal.isEmpty() ? null : new Seal(salt(names, after == null ? before : after));
        var old = Json.createObjectBuilder();
        var now = Json.createObjectBuilder();
        for (var i = 0; i < names.length; i++) {
            var was = before == null ? null : before[i];
            var is = after == null ? null : after[i];
            if (!Objects.deepEquals(was, is)) {
                var hidden = personal.contains(names[i]) ? seal : null;
                add(old, names[i], was, hidden);
                add(now, names[i], is, hidden);
            }
        }
        var json = Json.createObjectBuilder()
                .add("table", table)
                .add("id", id.toString())
                .add("kind", kind)
                .add("before", old)
                .add("after", now)
                .build();
        return new Change(table, kind, json);
    }

    private static UUID salt(String[] names, Object @Nullable [] state) {
        return (UUID) requireNonNull(state)[List.of(names).indexOf(SALT)];
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable Object value, @Nullable Seal seal) {
        if (value == null) {
            return;
        }
        var text = value instanceof Object[] array ? java.util.Arrays.toString(array) : value.toString();
        if (seal != null) {
            object.add(name, seal.of(name, text));
        } else if (!name.equals(SALT)) {
            object.add(name, text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text);
        }
    }
}
