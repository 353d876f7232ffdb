package org.hezhan.demo.story;

import java.util.List;
import java.util.Map;

/**
 * Somebody whom the station knows (服务对象), by reference only.
 *
 * @param kind the group of phrases that speak of such people, such as {@code elder}
 * @param who what they are called in texts
 */
record Client(String reference, String household, String kind, String who, String community, String estate) {

    /** What texts about them know. */
    Map<String, String> facts() {
        return Map.of(
                "client",
                reference,
                "household",
                household,
                "cat",
                kind,
                "who",
                who,
                "community",
                community,
                "estate",
                estate);
    }

    static List<String> references(List<Client> clients) {
        return clients.stream().map(Client::reference).toList();
    }
}
