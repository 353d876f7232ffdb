package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Work with people whom the station knows (走访、探访、咨询、辅导). Nobody is met twice on one day. */
final class Encounters {

    private static final double OFTEN_MISSED = 4;
    private static final double SELDOM_SHORT = 4;

    private final Setting setting;
    private final Subjects subjects;
    private final Managed managed;
    private final Chance chance;

    Encounters(Setting setting, Subjects subjects, Managed managed, Chance chance) {
        this.setting = setting;
        this.subjects = subjects;
        this.managed = managed;
        this.chance = chance;
    }

    boolean isKey(Client client) {
        return setting.register().isKey(client);
    }

    Particular review(LocalDate day) {
        var client = managed.nextFor(day);
        var until = managed.reviewed(client, day);
        var facts = setting.about(client, day);
        facts.put("until", setting.said(until));
        facts.put("until.iso", until.toString());
        return with(client, facts);
    }

    Particular visit(LocalDate day, Set<String> visited, Predicate<Client> wanted) {
        var client = setting.register()
                .anybody(one ->
                        wanted.test(one) && !visited.contains(one.household()) && !visited.contains(one.reference()));
        note(client, visited);
        return with(client, setting.about(client, day)).variant(chance.percent(OFTEN_MISSED) ? ".UNMET" : "");
    }

    Particular calls(Shape shape, LocalDate day, Set<String> visited) {
        var missed = chance.percent(OFTEN_MISSED);
        var called = new ArrayList<Client>();
        for (var left = missed ? 1 : shape.people(chance); left > 0; left--) {
            var client = setting.register().anybody(one -> !visited.contains(one.reference()));
            note(client, visited);
            called.add(client);
        }
        var facts = setting.about(called.getFirst(), day);
        var references = Client.references(called).stream().distinct().toList();
        facts.put("n", Integer.toString(references.size()));
        return new Particular(facts, references).variant(missed ? ".UNMET" : "");
    }

    Particular file(LocalDate day) {
        var client = setting.register().enrol();
        var facts = setting.about(client, day);
        var complete = chance.percent(SELDOM_SHORT) ? chance.between(71, 88) : chance.between(90, 100);
        facts.put("complete", Integer.toString(complete));
        return with(client, facts);
    }

    Particular withOne(String indicator, LocalDate day, Set<String> visited) {
        var client = setting.register().anybody(one -> !visited.contains(one.reference()));
        note(client, visited);
        var facts = setting.about(client, day);
        facts.put("channel", setting.teller().word("choice.channel", Map.of()));
        facts.put("session", Integer.toString(chance.between(1, 5)));
        facts.put("hours", Integer.toString(chance.percent(SELDOM_SHORT) ? 27 : chance.between(1, 9)));
        facts.put("days", Integer.toString(chance.percent(SELDOM_SHORT) ? 34 : chance.between(5, 28)));
        var numbered = !indicator.equals("CONSULT") && !indicator.equals("CASE_SHORT");
        var subject = numbered ? subjects.next(indicator) : null;
        if (subject != null) {
            facts.put("subject", subject);
        }
        return with(client, facts).of(client.household(), subject);
    }

    private static Particular with(Client client, Map<String, String> facts) {
        return new Particular(facts, List.of(client.reference())).of(client.household(), null);
    }

    private static void note(Client client, Set<String> visited) {
        visited.add(client.reference());
        visited.add(client.household());
    }
}
