package org.hezhan.purchase;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The instalments of a scheme (各期比例), which add up to the whole. */
public record Shares(List<Share> all) {

    static final int WHOLE_BP = 10_000;

    public Shares {
        all = List.copyOf(all);
        var sum = all.stream().mapToInt(Share::bp).sum();
        if (sum != WHOLE_BP) {
            throw PurchaseReason.SHARES_DO_NOT_ADD_UP.refusal(sum);
        }
    }

    /** The amounts in fen; what rounding leaves over goes to the last instalment, so that they add up to the total. */
    public List<Long> split(long totalFen) {
        var amounts = new ArrayList<Long>();
        var left = totalFen;
        for (var share : all.subList(0, all.size() - 1)) {
            var amount = Math.multiplyExact(totalFen, share.bp()) / WHOLE_BP;
            amounts.add(amount);
            left -= amount;
        }
        amounts.add(left);
        return List.copyOf(amounts);
    }

    static Shares read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Shares(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(share -> new Share(
                            share.getInt("seq"),
                            share.getInt("bp"),
                            share.getJsonArray("conditions").getValuesAs(JsonString::getString)))
                    .toList());
        }
    }

    String written() {
        var array = Json.createArrayBuilder();
        for (var share : all) {
            array.add(Json.createObjectBuilder()
                    .add("seq", share.seq())
                    .add("bp", share.bp())
                    .add("conditions", Json.createArrayBuilder(share.conditions())));
        }
        return array.build().toString();
    }

    /** Keeps them as one JSON array. */
    @Converter
    static class Column implements AttributeConverter<Shares, String> {

        @Override
        public String convertToDatabaseColumn(Shares shares) {
            return shares.written();
        }

        @Override
        public Shares convertToEntityAttribute(String column) {
            return read(column);
        }
    }
}
