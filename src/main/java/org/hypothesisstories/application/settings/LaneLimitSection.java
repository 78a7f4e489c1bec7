package org.hypothesisstories.application.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.Actor;

/** The limits of a project's lanes; a lane that is named loses the limits that are not written. */
public final class LaneLimitSection implements SettingsSection {
    private static final String CLASS_FIELD = "classField";
    private static final String LANES = "lanes";
    private static final String MODE = "mode";

    private final LaneLimitSettings settings;
    private final LaneLimitBook limits;

    public LaneLimitSection(LaneLimitSettings settings, LaneLimitBook limits) {
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "laneLimits";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return !place.isDefaults();
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        return Optional.of(present(place)).filter(found -> !json(found).equals(json(LaneLimits.NONE))).map(LaneLimitSection::json);
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        LaneLimits before = present(place);
        Map<String, String> parts = parts(written);
        Parsed<LaneLimits, Problem> after = LaneLimitsText.parse(parts, limits.classFields().keySet(), before);
        if (written.problemCount() == sound) {
            after.problems().forEach(problem -> written.refuse(new SettingsProblem.General(written.within(path(problem)), problem)));
        }
        return after.value().filter(changed -> written.problemCount() == sound)
                .map(changed -> new SettingsDraft(json(before), json(changed), () -> change(parts, place, actor)));
    }

    private void change(Map<String, String> parts, SettingsPlace place, Actor actor) {
        Outcome<LaneLimits> outcome = settings.change(actor, place.key().orElseThrow(), parts);
        if (!(outcome instanceof Outcome.Done<LaneLimits>)) {
            throw new IllegalStateException("the lane limits were checked but refused: " + outcome);
        }
    }

    private LaneLimits present(SettingsPlace place) {
        return limits.of(place.project().orElseThrow().id());
    }

    private static Map<String, String> parts(SettingsNode written) {
        Map<String, SettingsNode> members = written.members(List.of(CLASS_FIELD, LANES));
        Map<String, String> parts = new LinkedHashMap<>();
        Optional.ofNullable(members.get(CLASS_FIELD)).ifPresent(node -> parts.put(LaneLimitsText.CLASS_FIELD, node.text()));
        Optional.ofNullable(members.get(LANES)).ifPresent(node -> {
            Map<String, SettingsNode> lanes = node.members(LaneLimitsText.lanes().stream().map(Lane::key).toList());
            LaneLimitsText.lanes().stream().filter(lane -> lanes.containsKey(lane.key()))
                    .forEach(lane -> parts.putAll(lane(lane, lanes.get(lane.key()))));
        });
        return parts;
    }

    private static Map<String, String> lane(Lane lane, SettingsNode node) {
        List<String> known = new ArrayList<>(Arrays.stream(LimitScope.values()).map(LimitScope::key).toList());
        known.add(MODE);
        Map<String, SettingsNode> members = node.members(known);
        Map<String, String> parts = new LinkedHashMap<>();
        for (LimitScope scope : LimitScope.values()) {
            parts.put(
                    LaneLimitsText.part(lane, scope),
                    Optional.ofNullable(members.get(scope.key())).map(SettingsNode::text).orElse(""));
        }
        Optional.ofNullable(members.get(MODE)).ifPresent(mode -> parts.put(LaneLimitsText.modePart(lane), mode.text()));
        return parts;
    }

    private static String path(Problem problem) {
        return problem.field().equals(LaneLimitsText.CLASS_FIELD) ? CLASS_FIELD : LANES + "." + problem.field();
    }

    private static Map<String, Object> json(LaneLimits limits) {
        Map<String, Object> lanes = new LinkedHashMap<>();
        LaneLimitsText.lanes().stream().filter(lane -> !limits.of(lane).equals(LaneLimit.NONE))
                .forEach(lane -> lanes.put(lane.key(), json(limits.of(lane))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(CLASS_FIELD, limits.classField());
        json.put(LANES, lanes);
        return json;
    }

    private static Map<String, Object> json(LaneLimit limit) {
        Map<String, Object> json = new LinkedHashMap<>();
        Arrays.stream(LimitScope.values()).filter(scope -> limit.most(scope).isPresent())
                .forEach(scope -> json.put(scope.key(), limit.most(scope).getAsInt()));
        json.put(MODE, limit.mode().key());
        return json;
    }
}
