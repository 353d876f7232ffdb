package org.hezhan.pages.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hezhan.identity.Role;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Language;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.door.RequestId;
import org.hezhan.pages.show.Labels;
import org.hezhan.pages.show.Saying;
import org.hezhan.settings.DistrictSettings;
import org.jspecify.annotations.Nullable;

/** The frame around a page: only what this person may go to is offered. */
@Named
@RequestScoped
public class Frame {

    private static final int SHORTCUTS = 3;
    private static final Set<String> WITH_CHARTS = Set.of("/kpi.xhtml", "/station.xhtml", "/kpi-figure.xhtml");

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    DistrictSettings settings;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Place> open;

    public List<Place.Group> getGroups() {
        return Arrays.stream(Place.Group.values())
                .filter(group -> !placesOf(group).isEmpty())
                .toList();
    }

    public List<Place> placesOf(Place.Group group) {
        return open().stream().filter(place -> place.group() == group).toList();
    }

    /** What a thumb reaches on a phone. */
    public List<Place> getShortcuts() {
        return open().stream()
                .filter(place -> place != Place.MAP)
                .limit(SHORTCUTS)
                .toList();
    }

    /** Everywhere one may go from home. */
    public List<Place> getPlaces() {
        return open().stream().filter(place -> place != Place.HOME).toList();
    }

    public boolean isElsewhere() {
        return !getPlaces().isEmpty();
    }

    private List<Place> open() {
        var known = open;
        if (known == null) {
            var by = actor.get();
            known = Arrays.stream(Place.values())
                    .filter(place -> by.may(place.operation()))
                    .toList();
            open = known;
        }
        return known;
    }

    public String name(Place place) {
        var label = Labels.in(words.locale()).getString("place." + place.name());
        return label.contains("{0}") ? words.with("place." + place.name(), words.getStation()) : label;
    }

    public String name(Place.Group group) {
        return Labels.in(words.locale()).getString("place." + group.name());
    }

    public String addressOf(Place place) {
        return Links.toView(place.view());
    }

    public String getHomeAddress() {
        return addressOf(Place.HOME);
    }

    public boolean isHere(Place place) {
        return view().equals(place.view() + ".xhtml");
    }

    public boolean isHome() {
        return isHere(Place.HOME);
    }

    public boolean isCharts() {
        return WITH_CHARTS.contains(view());
    }

    /** The address of a page of this district. */
    public String address(String page) {
        return Links.to(page);
    }

    /** The address of the page of one thing, such as a station. */
    public String addressOfOne(String page, Object id) {
        return Links.to(page, "id", id);
    }

    private static String view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public String getDistrict() {
        var district = settings.inForce().district();
        return getLanguage() == Language.EN ? district.nameEn() : district.nameZh();
    }

    public String getBureau() {
        var district = settings.inForce().district();
        return getLanguage() == Language.EN ? district.bureauEn() : district.bureauZh();
    }

    public String getRoles() {
        return actor.get().roles().stream()
                .map((Role role) -> words.of(role))
                .collect(Collectors.joining(words.with("show.and")));
    }

    public String getRequestId() {
        return RequestId.of(request);
    }

    public Language getLanguage() {
        return Language.of(request);
    }

    public Language getOtherLanguage() {
        return getLanguage() == Language.EN ? Language.ZH : Language.EN;
    }

    public String getOtherLanguageName() {
        return Labels.in(getOtherLanguage().locale()).getString("language");
    }

    /** This page in the other language. */
    public String getOtherLanguageAddress() {
        var path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return path + "?" + (query == null ? "" : query + "&") + "lang="
                + getOtherLanguage().code();
    }
}
