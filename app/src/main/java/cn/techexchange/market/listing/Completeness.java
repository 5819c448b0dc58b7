package cn.techexchange.market.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How much of what readers look for a listing says.
 *
 * @param score 0 to 100
 */
@Serdeable
public record Completeness(int score, List<Part> parts) {
    public Completeness {
        parts = List.copyOf(parts);
    }

    public static Completeness of(List<Part> parts) {
        int most = parts.stream().mapToInt(Part::most).sum();
        int points = parts.stream().mapToInt(Part::points).sum();
        return new Completeness(most == 0 ? 0 : Math.round(points * 100f / most), parts);
    }

    /**
     * One thing that readers look for.
     *
     * @param name zh-CN
     * @param reasons zh-CN, what is missing; empty when nothing is
     */
    @Serdeable
    public record Part(String name, int points, int most, List<String> reasons) {
        public Part {
            reasons = List.copyOf(reasons);
        }

        /** Each requirement is worth the same. */
        public static Part of(String name, int most, List<Requirement> requirements) {
            long met = requirements.stream().filter(Requirement::met).count();
            List<String> reasons = requirements.stream()
                    .filter(requirement -> !requirement.met())
                    .map(Requirement::reason)
                    .toList();
            return new Part(name, Math.toIntExact(most * met / requirements.size()), most, reasons);
        }
    }

    /** @param reason zh-CN, what to add when it is not met */
    public record Requirement(boolean met, String reason) {}
}
