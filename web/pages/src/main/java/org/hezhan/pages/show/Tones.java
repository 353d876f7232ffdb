package org.hezhan.pages.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which tone a state is shown (色调). The words beside it say the same, so nobody depends on the colour. */
@Named
@ApplicationScoped
public class Tones {

    private static final String GOOD = "green";
    private static final String WAIT = "amber";
    private static final String BAD = "red";
    private static final String GOING = "blue";
    private static final String CALM = "grey";

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("ReviewState.DRAFT", CALM),
            Map.entry("ReviewState.SUBMITTED", GOING),
            Map.entry("ReviewState.RETURNED", WAIT),
            Map.entry("ReviewState.APPROVED", GOOD),
            Map.entry("ReviewState.CLOSED", GOOD),
            Map.entry("Timeliness.DUE", GOING),
            Map.entry("Timeliness.OVERDUE", BAD),
            Map.entry("Timeliness.ON_TIME", GOOD),
            Map.entry("Timeliness.GRACE", WAIT),
            Map.entry("Timeliness.LATE", BAD),
            Map.entry("Timeliness.MISSED", BAD),
            Map.entry("Light.GREEN", GOOD),
            Map.entry("Light.YELLOW", WAIT),
            Map.entry("Light.RED", BAD),
            Map.entry("RecordState.SUBMITTED", GOING),
            Map.entry("RecordState.RETURNED", WAIT),
            Map.entry("RecordState.APPROVED", GOOD),
            Map.entry("RecordState.VOIDED", BAD),
            Map.entry("StationState.OPERATING", GOOD),
            Map.entry("StationState.RELOCATING", WAIT),
            Map.entry("StationState.SUSPENDED", BAD),
            Map.entry("ContractState.SIGNED", GOING),
            Map.entry("ContractState.EFFECTIVE", GOING),
            Map.entry("ContractState.PERFORMING", GOOD),
            Map.entry("ContractState.SUSPENDED", WAIT),
            Map.entry("ContractState.TERMINATING", WAIT),
            Map.entry("ContractState.TERMINATED", BAD),
            Map.entry("Kind.ADD", GOOD),
            Map.entry("Kind.CHANGE", WAIT));

    public String of(@Nullable Enum<?> constant) {
        return constant == null ? CALM : tone(constant);
    }

    static String tone(Enum<?> constant) {
        return TONES.getOrDefault(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), CALM);
    }
}
