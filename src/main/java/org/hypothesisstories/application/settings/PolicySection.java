package org.hypothesisstories.application.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** What holds for time boxes: the whole policy as the default, and the parts that a project decided. */
public final class PolicySection implements SettingsSection {
    private final ChangePolicy changePolicy;
    private final PolicyBook policies;

    public PolicySection(ChangePolicy changePolicy, PolicyBook policies) {
        this.changePolicy = changePolicy;
        this.policies = policies;
    }

    @Override
    public String name() {
        return "timeBoxes";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return true;
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        return Optional.<Object>of(json(present(place))).filter(json -> !((Map<?, ?>) json).isEmpty());
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        Map<PolicyPart, String> parts = new EnumMap<>(PolicyPart.class);
        written.members(Arrays.stream(PolicyPart.values()).map(PolicyPart::key).toList())
                .forEach((key, node) -> parts.put(PolicyPart.byKey(key).orElseThrow(), node.text()));
        Parsed<TimeBoxPolicy, Problem> parsed = PolicyText.parse(parts, policies.general());
        parsed.problems().forEach(problem -> written.refuse(new SettingsProblem.General(written.within(problem.field()), problem)));
        if (written.problemCount() > sound) {
            return Optional.empty();
        }
        Map<PolicyPart, String> changed = PolicyText.of(parsed.orElseThrow());
        changed.keySet().retainAll(parts.keySet());
        Map<PolicyPart, String> before = present(place);
        Map<PolicyPart, String> after = new EnumMap<>(PolicyPart.class);
        after.putAll(before);
        after.putAll(changed);
        return Optional.of(new SettingsDraft(
                json(before), json(after), () -> changePolicy.change(actor, place.key(), changed).orElseThrow().orElseThrow()));
    }

    private Map<PolicyPart, String> present(SettingsPlace place) {
        return place.isDefaults() ? PolicyText.of(policies.general()) : policies.decided(place.key().orElseThrow());
    }

    private static Map<String, Object> json(Map<PolicyPart, String> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        parts.forEach((part, text) -> json.put(part.key(), text));
        return json;
    }
}
