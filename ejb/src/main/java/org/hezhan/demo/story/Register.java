package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a station knows (名册): clients and households by reference, the key list, volunteers. It grows as files are opened. */
final class Register {

    private static final int KNOWN_BEFORE = 150;
    private static final int VOLUNTEERS_BEFORE = 24;
    private static final int NUMBERS_OF_A_STATION = 1_000;
    private static final Set<String> NEVER_KEY = Set.of("newcomer", "poor");

    private final int ordinal;
    private final Teller teller;
    private final Chance chance;
    private final List<String> communities;
    private final List<Client> clients = new ArrayList<>();
    private final List<String> volunteers = new ArrayList<>();

    Register(int ordinal, List<String> communities, Teller teller, Chance chance) {
        this.ordinal = ordinal;
        this.communities = List.copyOf(communities);
        this.teller = teller;
        this.chance = chance;
        for (var i = 0; i < KNOWN_BEFORE; i++) {
            enrol();
        }
        for (var i = 0; i < VOLUNTEERS_BEFORE; i++) {
            enlist();
        }
    }

    String community() {
        return chance.of(communities);
    }

    /** Opens the file of somebody new; now and then of a household that is known already. */
    Client enrol() {
        var kind = teller.word("category", Map.of());
        var number = clients.size() + 1;
        var kin = !clients.isEmpty() && chance.percent(18) ? chance.of(clients) : null;
        var community = kin == null ? community() : kin.community();
        var client = new Client(
                reference("C", number),
                kin == null ? reference("H", number) : kin.household(),
                kind,
                teller.word("who." + kind, Map.of()),
                community,
                kin == null ? teller.word("estate", Map.of("community", community)) : kin.estate());
        clients.add(client);
        return client;
    }

    String enlist() {
        var volunteer = reference("V", volunteers.size() + 1);
        volunteers.add(volunteer);
        return volunteer;
    }

    List<String> volunteers(int many) {
        var some = new ArrayList<String>();
        while (some.size() < Math.min(many, volunteers.size())) {
            var one = chance.of(volunteers);
            if (!some.contains(one)) {
                some.add(one);
            }
        }
        return some;
    }

    /** Somebody of whom this holds; the last one tried when it holds of nobody soon found. */
    Client anybody(Predicate<Client> suitable) {
        var client = chance.of(clients);
        for (var left = 60; left > 0 && !suitable.test(client); left--) {
            client = chance.of(clients);
        }
        return client;
    }

    boolean isKey(Client client) {
        return !NEVER_KEY.contains(client.kind()) && Math.floorMod(number(client) * 7, 5) < 3;
    }

    /** The colour in which a client stands in a season; it changes rarely. */
    Colour colour(Client client, LocalDate day) {
        var turn = (number(client) * 31 + (day.getYear() * 12 + day.getMonthValue()) / 5) % 20;
        return turn < 1 ? Colour.RED : turn < 4 ? Colour.ORANGE : turn < 11 ? Colour.YELLOW : Colour.GREEN;
    }

    private static int number(Client client) {
        return Integer.parseInt(client.reference().substring(2));
    }

    private String reference(String prefix, int number) {
        return "%s-%05d".formatted(prefix, ordinal * NUMBERS_OF_A_STATION + number);
    }

    /** 四色；每色多少天内须复评 */
    enum Colour {
        RED(30),
        ORANGE(45),
        YELLOW(75),
        GREEN(95);

        private final int days;

        Colour(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }
}
