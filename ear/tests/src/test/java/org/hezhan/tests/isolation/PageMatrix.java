package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that one person may open at the pages, each with what the permission table expects. Nothing is ever changed. */
final class PageMatrix {

    private final Search things;
    private final Subject person;
    private final Supplier<Visitor> visitor;
    private final Beyond beyond;
    private final List<Case> cases = new ArrayList<>();

    PageMatrix(Subject person) {
        this(person, Ground.get()::thing);
    }

    PageMatrix(Subject person, Search things) {
        this.things = things;
        this.person = person;
        this.visitor = () -> Visitor.of(person.account());
        this.beyond = Beyond.of(person);
    }

    List<Case> cases() {
        add("/", "the choice of districts", this::chooser);
        for (var row : PageRow.ofDistrict()) {
            add(row.page(), "whole", () -> whole(row));
            add(row.page(), "in the foreign district", () -> abroad(row));
            row.parameters().forEach((parameter, collection) -> {
                if (!collection.isEmpty()) {
                    add(row.page(), parameter + " ABSENT", () -> absent(row, parameter));
                    for (var standing : Standing.values()) {
                        things.thing(collection, standing, person)
                                .ifPresent(thing -> add(
                                        row.page(),
                                        parameter + " " + standing + " " + thing.id(),
                                        () -> named(row, parameter, standing, thing)));
                    }
                }
            });
        }
        return cases;
    }

    private void add(String page, String what, Case.Question question) {
        cases.add(new Case(person.role() + " (" + person.account() + ") page " + page + " " + what, question));
    }

    private String chooser() {
        var answer = visitor.get().get("/");
        return answer.status() == 302 && answer.header("Location").endsWith("/d/" + Ground.HERE + "/")
                ? ""
                : answer.without().brief();
    }

    private String whole(PageRow row) {
        var beside = row.beside().isEmpty() ? "" : "?" + row.beside().replace("{home}", NOBODYS);
        var answer = visitor.get().get(row.path(Ground.HERE) + beside).without();
        if (!person.may(row.operation())) {
            return isRefused(answer) ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 200
                        || answer.status() == 404
                                && (row.isOfOneThing() || row.beside().contains("{"))
                ? beyond.wrong(answer)
                : "allowed, yet " + answer.brief();
    }

    /** A district in which one holds no role is answered like one that does not exist. */
    private String abroad(PageRow row) {
        var there = visitor.get().get(row.path(Ground.ELSEWHERE)).without(String.valueOf(Ground.ELSEWHERE));
        var nowhere = visitor.get().get(row.path(Ground.NOWHERE)).without(String.valueOf(Ground.NOWHERE));
        return there.isLike(nowhere);
    }

    private String absent(PageRow row, String parameter) {
        var answer = at(row, parameter, NOBODYS);
        if (!person.may(row.operation())) {
            return isRefused(answer) ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 404 || answer.status() == 200 && !row.isOfOneThing()
                ? beyond.wrong(answer)
                : "yet " + answer.brief();
    }

    private String named(PageRow row, String parameter, Standing standing, Thing thing) {
        var answer = at(row, parameter, thing.id().toString());
        var absent = at(row, parameter, NOBODYS);
        var isOurs = standing != Standing.FOREIGN;
        if (person.may(row.operation()) && isOurs && person.mayNarrow(row.operation(), thing)) {
            return answer.status() == 200 || row.isWork() && (answer.status() == 302 || answer.isSameAs(absent))
                    ? beyond.wrong(answer)
                    : "allowed, yet " + answer.brief();
        }
        return answer.status() < 500 && answer.isSameAs(absent)
                ? ""
                : "unlike absent: " + answer.brief() + " / " + absent.brief();
    }

    private Asked at(PageRow row, String parameter, String id) {
        return visitor.get().get(row.path(Ground.HERE, parameter, id)).without(id);
    }

    private static boolean isRefused(Asked answer) {
        return answer.status() == 403 || answer.status() == 404;
    }
}
