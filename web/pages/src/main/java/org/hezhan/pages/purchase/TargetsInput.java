package org.hezhan.pages.purchase;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.purchase.ContractDraft.Commitment;

/** The promised targets as they are being typed (指标承诺填写): a table of indicators and stations; an empty cell promises nothing. */
public class TargetsInput implements Serializable {

    private final Map<String, String> cells = new HashMap<>();

    TargetsInput() {}

    TargetsInput(List<Commitment> commitments) {
        commitments.forEach(promised -> cells.put(
                key(promised.station(), promised.indicator()),
                Indicators.of(promised.indicator()).show(promised.target())));
    }

    List<Commitment> commitments(List<UUID> stations) {
        return stations.stream()
                .flatMap(station ->
                        Indicators.all().stream().flatMap(indicator -> commitment(station, indicator).stream()))
                .toList();
    }

    private List<Commitment> commitment(UUID station, Indicator indicator) {
        var typed = cells.getOrDefault(key(station, indicator.code()), "");
        return typed.isBlank()
                ? List.of()
                : List.of(new Commitment(station, indicator.code(), amount(indicator, typed.strip())));
    }

    private static long amount(Indicator indicator, String typed) {
        try {
            return new BigDecimal(typed)
                    .multiply(BigDecimal.valueOf(indicator.scale()))
                    .longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(typed);
        }
    }

    /** How many cells of these stations are filled in. */
    long told(List<UUID> stations) {
        return stations.stream()
                .flatMap(station -> Stream.of(station.toString()))
                .mapToLong(station -> cells.entrySet().stream()
                        .filter(cell -> cell.getKey().startsWith(station)
                                && !cell.getValue().isBlank())
                        .count())
                .sum();
    }

    public String key(UUID station, String indicator) {
        return station + "/" + indicator;
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
