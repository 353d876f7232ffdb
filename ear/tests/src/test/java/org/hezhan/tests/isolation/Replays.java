package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms that one person sends again: elsewhere, about something else, or with the view of another session. */
final class Replays {

    /** Somebody of the foreign district, whose views are replayed. */
    static final String STRANGER = "officer.990191";

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String MADE_UP = "-1234567890123456789:1234567890123456789";

    private static final Set<String> WITH_FORM = PageSources.withForm();

    /** So many of one's own things are opened at most in search of a form. */
    private static final int TRIES = 6;

    private static final Map<String, Integer> SENT = new ConcurrentHashMap<>();

    private final Ground ground = Ground.get();
    private final Subject person;
    private final List<Case> cases = new ArrayList<>();
    private final Map<PageRow, String> addresses = new ConcurrentHashMap<>();

    Replays(Subject person) {
        this.person = person;
    }

    /** How many forms have been sent so far, page by page. */
    static Map<String, Integer> sent() {
        return SENT;
    }

    List<Case> cases() {
        for (var row : PageRow.ofDistrict()) {
            if (row.page().startsWith("export/") || !person.may(row.operation())) {
                continue;
            }
            add(row, "sent to the foreign district", () -> sentAbroad(row));
            add(row, "with a view of somebody else's session", () -> borrowed(row));
            row.parameters().forEach((parameter, collection) -> {
                for (var standing : List.of(Standing.FOREIGN, Standing.STRANGE)) {
                    ground.thing(collection, standing, person)
                            .filter(thing -> standing == Standing.FOREIGN || !person.mayNarrow(row.operation(), thing))
                            .ifPresent(thing -> add(
                                    row,
                                    "sent about " + parameter + " " + standing,
                                    () -> exchanged(row, parameter, thing.id().toString())));
                }
            });
        }
        return cases;
    }

    private void add(PageRow row, String what, Case.Question question) {
        cases.add(new Case(person.role() + " (" + person.account() + ") page " + row.page() + " " + what, question));
    }

    private Visitor visitor() {
        return Visitor.of(person.account());
    }

    /** The page of something of one's own, opened anew, with the first form that Faces made, if there is one. */
    private List<Form> opened(PageRow row) {
        return formsAt(addresses.computeIfAbsent(row, this::own));
    }

    private List<Form> formsAt(String address) {
        return visitor().get(address).forms().stream().filter(Form::isOfPage).toList();
    }

    /** Where the page shows a form, for its form may hang on how a thing stands; else simply where it shows something. */
    private String own(PageRow row) {
        var first = first(row);
        if (!WITH_FORM.contains(row.page())) {
            return first;
        }
        return Stream.of(Stream.of(first), others(row), Stream.of(row.path(Ground.HERE)))
                .flatMap(addresses -> addresses)
                .filter(address -> !formsAt(address).isEmpty())
                .findFirst()
                .orElse(first);
    }

    private Stream<String> others(PageRow row) {
        return row.parameters().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .flatMap(one -> {
                    var known = ground.all(one.getValue())
                            .filter(thing -> person.may(row.operation(), thing))
                            .toList();
                    return IntStream.range(0, Math.min(TRIES, known.size()))
                            .mapToObj(i -> known.get(i * known.size() / Math.min(TRIES, known.size())))
                            .map(thing -> row.path(
                                    Ground.HERE, one.getKey(), thing.id().toString()));
                });
    }

    private String first(PageRow row) {
        var parameter = row.parameters().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .findFirst();
        return parameter
                .flatMap(one -> ground.thing(one.getValue(), Standing.OWN, person)
                        .map(thing ->
                                row.path(Ground.HERE, one.getKey(), thing.id().toString())))
                .orElse(row.path(Ground.HERE));
    }

    private String sentAbroad(PageRow row) {
        for (var form : opened(row)) {
            counted(row);
            var there =
                    visitor().post(form.action().replace("/d/" + Ground.HERE, "/d/" + Ground.ELSEWHERE), form.fields());
            var nowhere =
                    visitor().post(form.action().replace("/d/" + Ground.HERE, "/d/" + Ground.NOWHERE), form.fields());
            var wrong = there.without(String.valueOf(Ground.ELSEWHERE))
                    .isLike(nowhere.without(String.valueOf(Ground.NOWHERE)));
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return "";
    }

    /** Another session's view is as unknown here as one that never was. */
    private String borrowed(PageRow row) {
        var theirs = Visitor.of(STRANGER).get(row.path(Ground.ELSEWHERE)).state();
        for (var form : opened(row)) {
            counted(row);
            var made = sent(form.with(Map.of(STATE, MADE_UP)), form.action(), MADE_UP);
            var borrowed = sent(form.with(Map.of(STATE, theirs)), form.action(), theirs.isEmpty() ? MADE_UP : theirs);
            if (made.status() != 401 || !borrowed.isSameAs(made)) {
                return "unlike unknown: " + borrowed.brief() + " / " + made.brief();
            }
        }
        return "";
    }

    /** The form of one's own thing, sent to the address of what is not one's own, by hand and by each of its buttons. */
    private String exchanged(PageRow row, String parameter, String id) {
        var buttons = opened(row).stream()
                .flatMap(form -> form.buttons().stream())
                .distinct()
                .toList();
        var presses = new ArrayList<>(buttons);
        presses.add("");
        for (var button : presses) {
            var strange = press(row, button, row.path(Ground.HERE, parameter, id), id);
            var absent = press(row, button, row.path(Ground.HERE, parameter, NOBODYS), NOBODYS);
            if (!strange.equals(absent)) {
                return "button " + button + " unlike absent: " + strange + " / " + absent;
            }
        }
        return "";
    }

    private List<Asked> press(PageRow row, String button, String address, String id) {
        return opened(row).stream()
                .filter(form -> button.isEmpty() || form.buttons().contains(button))
                .map(form -> {
                    counted(row);
                    return sent(button.isEmpty() ? form : form.pressed(button), address, id);
                })
                .toList();
    }

    private static void counted(PageRow row) {
        SENT.merge(row.page(), 1, Integer::sum);
    }

    private Asked sent(Form form, String address, String named) {
        return visitor().post(address, form.fields()).without(named);
    }
}
