package org.hezhan.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hezhan.api.Problem.PlacedFault;
import org.hezhan.intake.Faults;
import org.hezhan.shared.Outage;
import org.hezhan.shared.Refusal;
import org.hezhan.shared.SharedReason;
import org.hezhan.words.Bundle;
import org.hezhan.words.Words;

/** Makes the problem of whatever went wrong (问题详情的唯一出处): refusals are told in words, the unexpected is only numbered. */
final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final Bundle SPOKEN = Bundle.of("org.hezhan.api.api", Problems.class);

    private Problems() {}

    static Problem of(Throwable thrown, Inquiry inquiry) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return of(refusal, inquiry);
                }
                case ApiRefusal refusal -> {
                    return of(refusal, inquiry);
                }
                case Exception refused
                when Outage.is(refused) -> {
                    LOG.log(Level.WARNING, thrown, () -> "The database did not answer " + inquiry.path());
                    var reason = Outage.isForWantOfRoom(refused) ? ApiReason.NO_ROOM : ApiReason.UNAVAILABLE;
                    return of(reason.refusal(), inquiry);
                }
                case OptimisticLockException _ -> {
                    return of(SharedReason.CHANGED_MEANWHILE.refusal(), inquiry);
                }
                case UnrecognizedPropertyException unknown -> {
                    return of(ApiReason.MEMBER_UNKNOWN.refusal(place(unknown)), inquiry);
                }
                case JsonMappingException wrong
                when !(wrong.getCause() instanceof Refusal) -> {
                    return of(ApiReason.CONTENT_NOT_UNDERSTOOD.refusal(place(wrong)), inquiry);
                }
                case com.fasterxml.jackson.core.JacksonException _ -> {
                    if (!(cause.getCause() instanceof Refusal)) {
                        return of(ApiReason.CONTENT_NOT_UNDERSTOOD.refusal("JSON"), inquiry);
                    }
                }
                case WebApplicationException web
                when web.getResponse().getStatus() < 500 && web.getCause() == null -> {
                    return of(web.getResponse().getStatus(), inquiry);
                }
                default -> {}
            }
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return of(web.getResponse().getStatus(), inquiry);
        }
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + inquiry.id() + " at " + inquiry.path());
        return of(ApiReason.UNEXPECTED.refusal(inquiry.id()), inquiry);
    }

    /** The problem of a bare status that the container or the REST engine chose. */
    static Problem of(int status, Inquiry inquiry) {
        return switch (status) {
            case 401 -> of(ApiReason.SIGN_IN_NEEDED.refusal(), inquiry);
            case 403 -> of(ApiReason.NOT_FOR_YOU.refusal(), inquiry);
            case 404 -> absent(inquiry);
            case 405 -> of(ApiReason.METHOD_NOT_ALLOWED.refusal(), inquiry);
            case 406 -> of(ApiReason.NOT_ACCEPTABLE.refusal(), inquiry);
            case 413 -> of(ApiReason.TOO_LARGE.refusal(), inquiry);
            case 415 -> of(ApiReason.WRONG_MEDIA_TYPE.refusal(), inquiry);
            case 503 -> of(ApiReason.UNAVAILABLE.refusal(), inquiry);
            default ->
                status < 500
                        ? of(ApiReason.CONTENT_NOT_UNDERSTOOD.refusal("HTTP"), inquiry)
                        : of(ApiReason.UNEXPECTED.refusal(inquiry.id()), inquiry);
        };
    }

    /** The answer for what does not exist and for what is not the caller's to see. */
    static Problem absent(Inquiry inquiry) {
        return of(SharedReason.NOT_FOUND.refusal(), inquiry);
    }

    private static Problem of(Refusal refusal, Inquiry inquiry) {
        var reason = refusal.reason();
        return Problem.of(reason.key(), status(refusal), Words.of(refusal, inquiry.locale()), inquiry)
                .with(faults(refusal, inquiry.locale()));
    }

    private static List<PlacedFault> faults(Refusal refusal, Locale locale) {
        return Faults.of(refusal).stream()
                .map(fault -> new PlacedFault(fault.file(), fault.line(), fault.message(locale), fault.remedy(locale)))
                .toList();
    }

    private static Problem of(ApiRefusal refusal, Inquiry inquiry) {
        var key = refusal.reason().key();
        var detail = Words.sentence(bundle(inquiry.locale()).getString(key), refusal.facts(), inquiry.locale());
        return Problem.of(key, refusal.reason().status(), detail, inquiry);
    }

    private static int status(Refusal refusal) {
        if (refusal.reason() == SharedReason.CHANGED_MEANWHILE) {
            return 412;
        }
        return switch (refusal.reason().kind()) {
            case MISSING -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> 422;
        };
    }

    private static String place(JsonMappingException wrong) {
        var path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "JSON" : path.substring(path.startsWith(".") ? 1 : 0);
    }

    static ResourceBundle bundle(Locale locale) {
        return SPOKEN.in(locale);
    }
}
