package org.hezhan.pages.door;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hezhan.audit.RefusedAttempts;
import org.hezhan.pages.show.Saying;
import org.hezhan.shared.Outage;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Shows a refusal as a message on the page it came from, so that no page bean catches anything and what was typed stays.
 * A page that cannot be opened at all answers as the door does.
 */
public class RefusalMessages extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(RefusalMessages.class.getName());

    public RefusalMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var thrown = events.next().getContext().getException();
                var refusal = refusalIn(thrown);
                if (refusal.isPresent()) {
                    keep(FacesContext.getCurrentInstance(), refusal.get());
                    tell(FacesContext.getCurrentInstance(), refusal.get());
                    events.remove();
                } else if (causes(thrown).anyMatch(Handler::isOfNoView)) {
                    answer(FacesContext.getCurrentInstance(), HttpServletResponse.SC_UNAUTHORIZED);
                    events.remove();
                } else if (FacesContext.getCurrentInstance()
                        .getPartialViewContext()
                        .isAjaxRequest()) {
                    LOG.log(Level.SEVERE, "A step on a page failed", thrown);
                    answer(
                            FacesContext.getCurrentInstance(),
                            Outage.caused(thrown)
                                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static Optional<Refusal> refusalIn(Throwable thrown) {
            return causes(thrown)
                    .filter(cause -> cause instanceof Refusal || cause instanceof OptimisticLockException)
                    .map(cause -> cause instanceof Refusal refusal ? refusal : SharedReason.CHANGED_MEANWHILE.refusal())
                    .findFirst();
        }

        /** What was sent belongs to no view that we keep: it has expired, or its nonce is another one's. */
        private static boolean isOfNoView(Throwable thrown) {
            return thrown instanceof ViewExpiredException || thrown instanceof CspException;
        }

        private static Stream<Throwable> causes(Throwable thrown) {
            return Stream.iterate(thrown, t -> t != null, Throwable::getCause);
        }

        private static void keep(FacesContext context, Refusal refusal) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            var path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
            CDI.current().select(RefusedAttempts.class).get().keep(request.getMethod() + " " + path, refusal);
        }

        private static void tell(FacesContext context, Refusal refusal) {
            if (!context.isPostback() && isOfAddress(refusal.reason().kind())) {
                answer(context, HttpServletResponse.SC_NOT_FOUND);
            } else if (!context.isPostback() && refusal.reason().kind() == Reason.Kind.FORBIDDEN) {
                answer(context, HttpServletResponse.SC_FORBIDDEN);
            } else {
                var sentence = CDI.current().select(Saying.class).get().why(refusal);
                context.addMessage(place(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
                context.validationFailed();
                context.renderResponse();
            }
        }

        /** An address that names what is not there, or what cannot be, is no address. */
        private static boolean isOfAddress(Reason.Kind kind) {
            return kind == Reason.Kind.MISSING || kind == Reason.Kind.INVALID;
        }

        /** What saves itself says beside it what is missing, and does not interrupt. */
        private static @Nullable String place(FacesContext context) {
            var source = context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
            return source != null && source.endsWith(":autosave") ? source : null;
        }

        private static void answer(FacesContext context, int status) {
            try {
                var external = context.getExternalContext();
                if (context.getPartialViewContext().isAjaxRequest()) {
                    external.setResponseStatus(status);
                } else {
                    external.responseSendError(status, "");
                }
                context.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }
}
