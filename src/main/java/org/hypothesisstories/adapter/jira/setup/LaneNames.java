package org.hypothesisstories.adapter.jira.setup;

import java.util.List;
import org.hypothesisstories.domain.lane.Lane;

/** The names under which the status of a lane may stand in Jira, the one under which we would make it among them. */
final class LaneNames {
    private final List<String> names;

    private LaneNames(List<String> names) {
        this.names = names;
    }

    static LaneNames of(Lane lane) {
        return new LaneNames(switch (lane) {
            case TO_DO -> List.of(lane.defaultName(), "\u672a\u7740\u624b", "\u4f5c\u696d\u524d", "To-Do");
            case TEST_HYPOTHESIS -> List.of(lane.defaultName(), "\u4eee\u8aac\u306e\u691c\u8a3c", "\u4eee\u8aac\u691c\u8a3c");
            case CODE_REVIEW_HYPOTHESIS -> List.of(lane.defaultName(), "\u4eee\u8aac\u306e\u30b3\u30fc\u30c9\u30ec\u30d3\u30e5\u30fc");
            case UPDATE_MODEL -> List.of(lane.defaultName(), "\u30e2\u30c7\u30eb\u306e\u66f4\u65b0", "\u30e2\u30c7\u30eb\u66f4\u65b0");
            case CODE_REVIEW_UPDATE_MODEL -> List.of(lane.defaultName(),
                    "\u30e2\u30c7\u30eb\u66f4\u65b0\u306e\u30b3\u30fc\u30c9\u30ec\u30d3\u30e5\u30fc");
            case DONE -> List.of(lane.defaultName(), "\u5b8c\u4e86");
        });
    }

    /** Whether a status of that name, which may be missing, stands for the lane. */
    boolean include(String name) {
        return name != null && names.stream().anyMatch(name.strip()::equalsIgnoreCase);
    }
}
