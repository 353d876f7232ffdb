package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hezhan.tests.api.Program;

/** The same operations with a token that is not there, over, of another client, or of somebody who holds no role any more. */
final class Strangers {

    private final Subject person;

    Strangers(Subject person) {
        this.person = person;
    }

    /** Whoever shows such a token is asked to sign in, whatever they name. */
    List<Case> unknown(String what, Program program) {
        return each(what, operation -> {
            var answer = send(program, operation, Ground.HERE);
            return answer.status() == 401 && answer.problem().equals("api.sign-in-needed") ? "" : answer.brief();
        });
    }

    /** Whose account is disabled is asked to sign in; what is the operator's was not theirs before either. */
    List<Case> disabled(Program program) {
        return each("of a disabled account", operation -> {
            var answer = send(program, operation, Ground.HERE);
            var status = operation.isOfDistrict() ? 401 : 403;
            return answer.status() == status ? "" : answer.brief();
        });
    }

    /** To who has left, their district is like one that does not exist. */
    List<Case> left(Program program) {
        return each("who has left", operation -> {
            var answer = send(program, operation, Ground.HERE);
            if (!operation.isOfDistrict()) {
                return answer.status() == 403 ? "" : answer.brief();
            }
            return answer.status() == 404 && answer.isSameAs(send(program, operation, Ground.NOWHERE))
                    ? ""
                    : answer.brief();
        });
    }

    private interface Question {
        String wrong(ApiOperation operation);
    }

    private List<Case> each(String what, Question question) {
        var cases = new ArrayList<Case>();
        for (var operation : ApiOperation.all()) {
            if (!operation.permission().isEmpty()) {
                var name = person.role() + " (" + person.account() + ") " + operation + " " + what;
                cases.add(new Case(name, () -> question.wrong(operation)));
            }
        }
        return cases;
    }

    private Asked send(Program program, ApiOperation operation, int district) {
        var id = operation.isOfDistrict()
                ? Ground.get()
                        .thing(operation.collection(), Standing.OWN, person)
                        .map(Thing::id)
                        .orElse(UUID.fromString(NOBODYS))
                : UUID.fromString(NOBODYS);
        var path = Sender.path(operation, district, id).replace("{code}", "430103");
        return Asked.of(new Sender(program).send(operation, path, Standing.OWN, true), id.toString());
    }
}
