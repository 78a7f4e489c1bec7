package org.hypothesisstories.adapter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.web.PolicyFieldView.OptionView;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.Reopening;

/** What the page of a time-box policy shows. */
public final class PolicyPageView {
    private final String projectKey;
    private final Form form;
    private final Words words;

    PolicyPageView(String projectKey, Form form, Words words) {
        this.projectKey = projectKey;
        this.form = form;
        this.words = words;
    }

    /**
     * What stands in the form.
     *
     * @param errors by the key of the part
     * @param notice what was done; empty where nothing was
     */
    record Form(Map<PolicyPart, String> texts, Map<String, List<String>> errors, String notice) {
    }

    public String getTitle() {
        return projectKey.isEmpty() ? words.say("hypothesis.policy.title") : words.say("hypothesis.policy.title.project", projectKey);
    }

    public String getIntroduction() {
        return words.say(projectKey.isEmpty() ? "hypothesis.policy.introduction" : "hypothesis.policy.introduction.project");
    }

    /** Where the other limits of time are set. */
    public String getCalendarNote() {
        return words.say("hypothesis.policy.calendar");
    }

    /** The page of the working calendar, with the longest budget. */
    public String getCalendarAddress() {
        return projectKey.isEmpty()
                ? "HypothesisDefaultCalendar!default.jspa"
                : "../HypothesisCalendar!default.jspa?projectKey=" + URLEncoder.encode(projectKey, StandardCharsets.UTF_8);
    }

    public String getCalendarLabel() {
        return words.say("hypothesis.calendar.link");
    }

    /** Empty for what holds in general. */
    public String getProjectKey() {
        return projectKey;
    }

    public boolean isGeneral() {
        return projectKey.isEmpty();
    }

    /** Why nothing was stored; empty otherwise. */
    public String getError() {
        return form.errors().isEmpty() ? "" : words.say("hypothesis.policy.refused");
    }

    /** What was done; empty otherwise. */
    public String getNotice() {
        return form.notice();
    }

    public String getSaveLabel() {
        return words.say("hypothesis.policy.save");
    }

    /** All parts, in the order of {@link PolicyPart}. */
    public List<PolicyFieldView> getFields() {
        return Arrays.stream(PolicyPart.values()).map(this::field).toList();
    }

    private PolicyFieldView field(PolicyPart part) {
        String value = form.texts().getOrDefault(part, "");
        List<String> texts = List.of(
                words.say("hypothesis.policy.part." + part.key()), words.say("hypothesis.policy.help." + part.key()));
        return new PolicyFieldView(part.key(), texts, value, options(part, value), form.errors().getOrDefault(part.key(), List.of()));
    }

    private List<OptionView> options(PolicyPart part, String value) {
        Stream<String> keys = switch (part) {
            case COUNTS -> Arrays.stream(Counting.values()).map(Counting::key);
            case REOPEN -> Arrays.stream(Reopening.values()).map(Reopening::key);
            default -> Stream.of();
        };
        return keys.map(key -> new OptionView(key, words.say("hypothesis.policy.choice." + key), key.equals(value))).toList();
    }
}
