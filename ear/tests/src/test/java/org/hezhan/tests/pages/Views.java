package org.hezhan.tests.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.tests.TheStack;

/** Every page there is, with somebody whose page it is and something that it can show. */
enum Views {
    HOME("", "zhou.ruoan", ""),
    DAILY("daily", "tang.siyuan", ""),
    DAILY_LOGS("daily-logs", "zhou.ruoan", ""),
    DAILY_LOG(
            "daily-log?id=",
            "zhou.ruoan",
            "select l.id from daily_log l join station s on s.district_code = l.district_code and s.id = l.station_id"
                    + " where s.code like '430103002%' and l.state = 'APPROVED' and exists (select 1 from service_record r"
                    + " where r.district_code = l.district_code and r.log_id = l.id) order by l.log_date desc limit 1"),
    WEEKS("weeks", "zhou.ruoan", ""),
    WEEK("week?id=", "zhou.ruoan", of("weekly_summary")),
    MONTHS("months", "fang.jingyi", ""),
    MONTH("month?id=", "fang.jingyi", of("monthly_exchange")),
    OBLIGATIONS("obligations", "fang.jingyi", ""),
    KPI("kpi", "fang.jingyi", ""),
    KPI_FIGURE(
            "kpi-figure?indicator=HOME_VISIT&month=2026-03&station=",
            "fang.jingyi",
            "select s.id from station s where s.code like '430103002%'"),
    RECORDS("records", "fang.jingyi", ""),
    RECORD("record?id=", "zhou.ruoan", of("service_record")),
    CORRECTION(
            "correction?id=",
            "zhou.ruoan",
            "select r.id from service_record r join account a on a.id = r.account_id where a.username = 'luo.xiaoman'"
                    + " and r.state = 'APPROVED' order by r.id limit 1"),
    STATIONS("stations", "fang.jingyi", ""),
    STATION("station?id=", "fang.jingyi", "select s.id from station s where s.code like '430103002%'"),
    MAP("map", "fang.jingyi", ""),
    POSTS("posts", "fang.jingyi", ""),
    POST(
            "post?id=",
            "he.mu",
            "select p.id from post p join station s on s.district_code = p.district_code and s.id = p.station_id where s.code like '430103002%' limit 1"),
    AGENCIES("agencies", "fang.jingyi", ""),
    CONTRACTS("contracts", "fang.jingyi", ""),
    CONTRACT("contract?id=", "fang.jingyi", "select c.id from contract c where c.contract_no = 'TX-2025-01'"),
    CONTRACT_DRAFT("contract-draft", "fang.jingyi", ""),
    MEMBERS("members", "an.zhiheng", ""),
    GRANT("grant", "an.zhiheng", ""),
    IMPORT("import", "fang.jingyi", "");

    /** The addresses that the navigation offers to those who may go there. */
    static final List<String> PLACES = Stream.of(
                    "daily",
                    "daily-logs",
                    "weeks",
                    "months",
                    "obligations",
                    "kpi",
                    "records",
                    "stations",
                    "map",
                    "posts",
                    "agencies",
                    "contracts",
                    "members",
                    "import")
            .map(page -> "/d/430103/" + page)
            .toList();

    private final String address;
    private final String account;
    private final String query;

    /** @param query finds the end of the address, or is empty when the address is complete */
    Views(String address, String account, String query) {
        this.address = address;
        this.account = account;
        this.query = query;
    }

    /** The newest thing of a kind at the station of the head of station. */
    private static String of(String table) {
        return "select r.id from " + table
                + " r join station s on s.district_code = r.district_code and s.id = r.station_id"
                + " where s.code like '430103002%' order by r.id desc limit 1";
    }

    String address() {
        return query.isEmpty() ? address : address + Facts.one(query);
    }

    String account() {
        return account;
    }

    /** The name of the file that draws it. */
    String file() {
        return address.isEmpty() ? "home" : address.replaceFirst("\\?.*", "");
    }

    /** The files of all pages, as the product has them. */
    static Set<String> files() {
        var folder = TheStack.get().options().root().resolve("web/pages/src/main/webapp");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
