package org.hezhan.pages.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hezhan.identity.Account;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.ActorBoard;
import org.hezhan.settings.DistrictSettings;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;

/** The root of the site: leads to the only district somebody belongs to, or lets them choose (选择区县). */
@WebServlet("")
public class Chooser extends HttpServlet {

    /** One district to choose, with its bureau. */
    public record Choice(DistrictCode district, String name, String bureau) {

        public String address() {
            return "/d/" + district + "/";
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    ActorBoard actors;

    @Inject
    DistrictSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var choices = choices(request);
        if (choices.size() == 1) {
            response.sendRedirect(choices.getFirst().address());
            return;
        }
        request.setAttribute("districts", choices);
        request.getRequestDispatcher("/chooser.xhtml").forward(request, response);
    }

    private List<Choice> choices(HttpServletRequest request) {
        var english = Language.of(request) == Language.EN;
        return SignedIn.of(request).flatMap(who -> accounts.signedIn(who.subject(), who.username())).stream()
                .flatMap(account -> account.districts().stream()
                        .distinct()
                        .sorted()
                        .flatMap(code -> choice(new DistrictCode(code), account, english).stream()))
                .toList();
    }

    private Optional<Choice> choice(DistrictCode district, Account account, boolean english) {
        return DistrictScope.call(district, () -> actors.of(account).map(_ -> {
            var known = settings.inForce().district();
            return new Choice(
                    district, english ? known.nameEn() : known.nameZh(), english ? known.bureauEn() : known.bureauZh());
        }));
    }
}
