package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All that one person may ask of the interface, each with what the permission table expects. Nothing is ever changed. */
final class Matrix {

    private final Ground ground = Ground.get();
    private final Subject person;
    private final Sender sender;
    private final OneThing oneThing;
    private final Narrowing narrowing;
    private final Beyond beyond;
    private final List<Case> cases = new ArrayList<>();

    Matrix(Subject person) {
        this.person = person;
        this.sender = Sender.of(person);
        this.oneThing = new OneThing(person, sender);
        this.narrowing = new Narrowing(person, sender);
        this.beyond = Beyond.of(person);
    }

    List<Case> cases() {
        for (var operation : ApiOperation.all()) {
            if (!operation.isOfDistrict()) {
                add(operation, "outside any district", () -> outside(operation));
            } else if (operation.isOfOneThing()) {
                things(operation);
            } else {
                lists(operation);
            }
        }
        return cases;
    }

    private void things(ApiOperation operation) {
        add(operation, "ABSENT", () -> oneThing.isAbsent(operation));
        for (var standing : Standing.values()) {
            ground.thing(operation.collection(), standing, person).ifPresent(thing -> {
                add(operation, standing + " " + thing.id(), () -> oneThing.stands(operation, standing, thing));
                if (standing == Standing.FOREIGN) {
                    add(operation, "in the foreign district", () -> abroad(operation, thing.id()));
                }
            });
            if (operation.puts() && !operation.collection().equals("memberships")) {
                add(operation, "new, of a station that is " + standing, () -> oneThing.born(operation, standing));
            }
        }
    }

    private void lists(ApiOperation operation) {
        add(operation, "whole", () -> list(operation));
        add(operation, "in the foreign district", () -> abroad(operation, UUID.fromString(NOBODYS)));
        for (var query : operation.queries()) {
            var collection = Narrowing.named(operation, query);
            if (collection == null) {
                if (query.equals("after")) {
                    add(operation, "after a foreign key", () -> narrowing.after(operation, ground.key(operation)));
                }
                continue;
            }
            for (var standing : Standing.values()) {
                ground.thing(collection, standing, person)
                        .ifPresent(thing -> add(
                                operation,
                                query + " " + standing + " " + thing.id(),
                                () -> narrowing.by(operation, query, collection, thing)));
            }
        }
    }

    private void add(ApiOperation operation, String what, Case.Question question) {
        cases.add(new Case(person.role() + " (" + person.account() + ") " + operation + " " + what, question));
    }

    /** What is nobody's is open; what is the operator's is nobody else's. */
    private String outside(ApiOperation operation) {
        var path = operation.path().replace("{code}", String.valueOf(Ground.HERE));
        var status = sender.send(operation, path, Standing.OWN, false).status();
        return status == (operation.permission().isEmpty() ? 200 : 403) ? "" : String.valueOf(status);
    }

    private String list(ApiOperation operation) {
        var path = Sender.path(operation, Ground.HERE, UUID.fromString(NOBODYS));
        var answer = Asked.of(sender.program().get(path), NOBODYS);
        if (!person.may(operation.permission())) {
            return answer.isForbidden() ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 200 || answer.problem().equals("api.parameter-missing")
                ? beyond.wrong(answer)
                : "allowed, yet " + answer.brief();
    }

    /** A district in which one holds no role is answered like one that does not exist. */
    private String abroad(ApiOperation operation, UUID id) {
        var answer = sender.ask(operation, Ground.ELSEWHERE, id, Standing.FOREIGN);
        var absent = sender.ask(operation, Ground.NOWHERE, id, Standing.FOREIGN);
        return answer.status() == 404 && answer.isSameAs(absent) ? "" : "unlike absent: " + answer.brief();
    }
}
