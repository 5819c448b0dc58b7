package cn.techexchange.market.search;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.TitleKey;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes public listings straight into their tables. */
final class MarketRows {
    private static final int ORGANIZATIONS = 200;
    private static final OrganizationKind[] KINDS = {
        OrganizationKind.UNIVERSITY, OrganizationKind.INSTITUTE, OrganizationKind.ENTERPRISE
    };
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2023, 1, 1, 0, 0);
    private static final int DAYS = 1_400;
    private static final String LISTING = """
            INSERT INTO listing (id, kind, organization_id, author_id, state, change_state, in_review, title, title_key,
            content, secret, published_number, listed_at, version, created_at, updated_at)
            VALUES (?, ?, ?, '-', 'LISTED', 'NONE', FALSE, ?, ?, '{}', FALSE, 1, ?, 1, ?, ?)
            """;
    private static final String VERSION = """
            INSERT INTO listing_version (listing_id, number, kind, title, technology_field, industry, content, secret,
            approved_by, published_at)
            VALUES (?, 1, ?, ?, '', '', ?, FALSE, '-', ?)
            """;
    private final Connection connection;
    private final Json json;
    private final List<String> organizations = new ArrayList<>();

    MarketRows(RunningPlatform platform, Connection connection) throws SQLException {
        this.connection = connection;
        this.json = platform.bean(Json.class);
        var people = new People(platform);
        for (int i = 0; i < ORGANIZATIONS; i++) {
            Organization made = people.organization(KINDS[i % KINDS.length]);
            organizations.add(made.id());
        }
        try (Statement spread = connection.createStatement()) {
            spread.execute("UPDATE organization SET region_code = CONCAT('15020', 2 + CRC32(id) % 6)");
        }
    }

    /** Ids in the order of numbers, as those of the platform are in the order of time. */
    static String id(ListingKind kind, int number) {
        return "%08d-%04d-7000-8000-000000000000".formatted(number, kind.ordinal());
    }

    void add(ListingKind kind, int first, List<? extends ListingContent> contents) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement listings = connection.prepareStatement(LISTING);
                PreparedStatement versions = connection.prepareStatement(VERSION)) {
            for (int i = 0; i < contents.size(); i++) {
                put(listings, versions, kind, first + i, contents.get(i));
            }
            listings.executeBatch();
            versions.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void put(
            PreparedStatement listing, PreparedStatement version, ListingKind kind, int number, ListingContent content)
            throws SQLException {
        var random = new SplittableRandom(number);
        String id = id(kind, number);
        String owner = organizations.get(random.nextInt(organizations.size()));
        LocalDateTime at = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String title = content.title();
        set(listing, id, kind.name(), owner, title, TitleKey.of(title), at, at, at);
        set(version, id, kind.name(), title, json.write(content), at);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
