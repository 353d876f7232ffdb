package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.UUID;
import org.hezhan.tests.api.Ids;

/** What one person may ask about one thing: admitted, only seen, or answered like what does not exist. */
record OneThing(Subject person, Sender sender) {

    /** A thing that stands so to the person. */
    String stands(ApiOperation operation, Standing standing, Thing thing) {
        var answer = sender.ask(operation, Ground.HERE, thing.id(), standing);
        if (!person.may(operation.permission())) {
            return answer.isForbidden() && answer.isSameAs(absent(operation))
                    ? ""
                    : "not allowed, yet " + answer.brief();
        }
        if (standing != Standing.FOREIGN && person.may(operation.permission(), thing)) {
            return isAdmitted(operation, answer) ? "" : "allowed, yet " + answer.brief();
        }
        if (standing != Standing.FOREIGN && person.may(operation.reading(), thing)) {
            return answer.status() == 403 || answer.isSameAs(absent(operation))
                    ? ""
                    : "only seen, yet " + answer.brief();
        }
        return answer.isLike(absent(operation));
    }

    private static boolean isAdmitted(ApiOperation operation, Asked answer) {
        return operation.reads()
                ? answer.status() == 200
                : answer.status() >= 400
                        && answer.status() < 500
                        && !answer.problem().equals("shared.not-found")
                        && !answer.isForbidden();
    }

    /** One that does not exist. */
    String isAbsent(ApiOperation operation) {
        var answer = absent(operation);
        if (!person.may(operation.permission())) {
            return answer.isForbidden() ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 404 || operation.puts() && answer.status() < 500 && answer.status() >= 400
                ? ""
                : "absent, yet " + answer.brief();
    }

    private Asked absent(ApiOperation operation) {
        return sender.ask(operation, Ground.HERE, UUID.fromString(NOBODYS), Standing.OWN);
    }

    /** A new thing for a station that is not within reach is refused like one for a station that does not exist. */
    String born(ApiOperation operation, Standing standing) {
        var station = Ground.get().station(standing);
        if (standing != Standing.FOREIGN && !Ground.get().isBeyond(station, person)) {
            return "";
        }
        var path = Sender.path(operation, Ground.HERE, Ids.fresh());
        var nowhere = UUID.fromString(NOBODYS);
        var answer = Asked.of(sender.program().put(path, Sender.body(operation, station)), station.toString());
        var other = Asked.of(sender.program().put(path, Sender.body(operation, nowhere)), NOBODYS);
        return answer.isLike(other);
    }
}
