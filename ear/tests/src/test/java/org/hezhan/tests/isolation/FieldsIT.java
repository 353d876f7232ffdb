package org.hezhan.tests.isolation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Ids.NOBODYS;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are not for somebody are not in what they read, and nothing that is not asked for is taken from them. */
class FieldsIT {

    /** What only the server decides, and what nobody has heard of; where a body really has such a member, it is left out. */
    private static final Map<String, JsonValue> FORBIDDEN = Map.of(
            "districtCode", Json.createValue(Ground.ELSEWHERE),
            "district_code", Json.createValue(Ground.ELSEWHERE),
            "version", Json.createValue(0),
            "state", Json.createValue("APPROVED"),
            "accountId", Json.createValue(NOBODYS),
            "approvedBy", Json.createValue("somebody"),
            "submittedAt", Json.createValue("2026-01-01T00:00:00Z"),
            "grantedBy", Json.createValue(NOBODYS),
            "nobodyHasHeardOf", JsonValue.TRUE);

    private static final Set<String> OF_NOBODY = Set.of("districtCode", "tenantId", "password", "token");

    static Set<String> roles() {
        return PermissionTable.roles();
    }

    static Stream<ApiOperation> bodies() {
        return ApiOperation.all().stream().filter(operation -> operation.body() != null && operation.isOfDistrict());
    }

    @Test
    void no_schema_tells_what_is_nobodys() {
        assertThat(Schema.names()).isNotEmpty().allSatisfy(name -> assertThat(
                        Schema.named(name).properties().keySet())
                .as(name)
                .doesNotContainAnyElementsOf(OF_NOBODY));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void an_answer_holds_what_is_described_and_nothing_else(String role) {
        var person = People.get().of(role);
        var cases = new ArrayList<Case>();
        for (var operation : ApiOperation.all()) {
            if (operation.reads() && operation.isOfDistrict() && person.may(operation.permission())) {
                cases.add(new Case(role + " " + operation, () -> untold(operation, person)));
            }
        }
        assertThat(Case.wrong(cases)).isEmpty();
    }

    private static String untold(ApiOperation operation, Subject person) {
        var thing = Ground.get().thing(operation.collection(), Standing.OWN, person);
        var id = thing.map(Thing::id).orElse(UUID.fromString(NOBODYS));
        var isShown = !operation.isOfOneThing()
                || thing.filter(one -> person.may(operation.permission(), one)).isPresent();
        var answer = Program.of(person.account())
                .get(Sender.path(operation, Ground.HERE, id) + Narrowing.samples(operation));
        if (answer.status() != 200) {
            return answer.status() == 404 && !isShown ? "" : answer.status() + " " + answer.body();
        }
        var untold = Schema.of(requireNonNull(operation.answer())).untold(answer.json());
        return untold.isEmpty() ? "" : untold.toString();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_is_not_asked_for_is_refused(ApiOperation operation) {
        var person = roles().stream()
                .map(People.get()::of)
                .filter(one -> one.may(operation.permission()))
                .findFirst()
                .orElseThrow();
        var shape = requireNonNull(operation.body());
        var body = new Shape(Ground.get().home(), Ground.get().agency()).of(shape);
        var cases = new ArrayList<Case>();
        FORBIDDEN.forEach((member, value) -> Schema.of(shape)
                .spoilt(body, member, value)
                .forEach(spoilt -> cases.add(
                        new Case(operation + " " + spoilt, () -> refused(operation, person, spoilt.toString())))));

        assertThat(cases).isNotEmpty();
        assertThat(Case.wrong(cases)).isEmpty();
    }

    private static String refused(ApiOperation operation, Subject person, String body) {
        var id = operation.puts()
                ? Ids.fresh()
                : Ground.get()
                        .thing(operation.collection(), Standing.OWN, person)
                        .map(Thing::id)
                        .orElse(UUID.fromString(NOBODYS));
        var program = Program.of(person.account()).seeing(999_999_999);
        var path = Sender.path(operation, Ground.HERE, id);
        var answer = operation.puts() ? program.put(path, body) : program.post(path, body);
        return answer.status() == 400 && answer.problem().equals("api.member-unknown")
                ? ""
                : answer.status() + " " + answer.body();
    }

    /** A case narrative is read by its own worker, wherever it could stand; who else may read it is shown it on request ({@code RevealIT}). */
    @ParameterizedTest
    @MethodSource("roles")
    void a_narrative_is_withheld_everywhere(String role) {
        var person = People.get().of(role);
        var told = Narrative.ofHome();
        var cases = new ArrayList<Case>();
        told.paths()
                .forEach(path -> cases.add(new Case(role + " " + path, () -> {
                    var text = path.startsWith("/api/")
                            ? Program.of(person.account())
                                    .get(path.substring(4))
                                    .body()
                            : Visitor.of(person.account()).get(path).text();
                    return text.contains(told.note()) && !told.isFor(person) ? "reads it" : "";
                })));
        assertThat(Case.wrong(cases, 4)).isEmpty();
    }

    @Test
    void its_worker_reads_it_and_nobody_else_does() {
        var told = Narrative.ofHome();
        var readers = Stream.concat(
                        Stream.of(told.worker()),
                        roles().stream().map(People.get()::of).map(Subject::account))
                .distinct()
                .filter(account -> Program.of(account)
                        .get(told.paths().getFirst().substring(4))
                        .body()
                        .contains(told.note()))
                .toList();

        assertThat(readers).containsExactly(told.worker());
    }
}
