package org.hypothesisstories.application.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * Sets what a document says, for administrators of Jira: all of it, or nothing if any of it is wrong. What the document does not name stays
 * as it is.
 */
public final class ImportSettings {
    private final AdministratorGate administrators;
    private final SettingsProjects projects;
    private final List<SettingsSection> sections;
    private final Transaction transaction;

    public ImportSettings(
            AdministratorGate administrators, SettingsProjects projects, List<SettingsSection> sections, Transaction transaction) {
        this.administrators = administrators;
        this.projects = projects;
        this.sections = List.copyOf(sections);
        this.transaction = transaction;
    }

    /** What {@link #apply} would change, or every problem. */
    public Parsed<SettingsPlan, SettingsProblem> plan(Actor actor, Object document) {
        return administrators.enter(actor, () -> check(actor, document).then(changes -> Parsed.accepted(plan(changes))));
    }

    /**
     * Sets what differs.
     *
     * @return what was changed, or every problem, and then nothing was
     */
    public Parsed<SettingsPlan, SettingsProblem> apply(Actor actor, Object document) {
        return administrators.enter(actor, () -> {
            Parsed<List<Change>, SettingsProblem> checked = check(actor, document);
            checked.value().ifPresent(changes -> transaction.run(() -> changes.stream()
                    .filter(change -> !change.steps().isEmpty())
                    .forEach(change -> change.draft().change().run())));
            return checked.then(changes -> Parsed.accepted(plan(changes)));
        });
    }

    private record Change(String path, SettingsDraft draft) {
        List<SettingsStep> steps() {
            return SettingsStep.between(path, draft.before(), draft.after());
        }
    }

    private static SettingsPlan plan(List<Change> changes) {
        return new SettingsPlan(
                changes.stream().flatMap(change -> change.steps().stream()).toList(),
                changes.stream().flatMap(change -> change.draft().missingSecrets().stream()).toList());
    }

    private Parsed<List<Change>, SettingsProblem> check(Actor actor, Object document) {
        List<SettingsProblem> problems = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        SettingsNode root = SettingsNode.root(document, problems);
        Map<String, SettingsNode> members =
                root.members(List.of(ExportSettings.FORMAT, ExportSettings.DEFAULTS, ExportSettings.PROJECTS));
        String format = Optional.ofNullable(members.get(ExportSettings.FORMAT)).map(SettingsNode::text).orElse("");
        if (problems.isEmpty() && !format.equals(String.valueOf(ExportSettings.FORMAT_NUMBER))) {
            root.refuse(ProblemCode.SETTINGS_FORMAT_UNKNOWN, format, ExportSettings.FORMAT_NUMBER);
        }
        Optional.ofNullable(members.get(ExportSettings.DEFAULTS))
                .ifPresent(node -> changes.addAll(changes(node, SettingsPlace.DEFAULTS, actor)));
        Optional.ofNullable(members.get(ExportSettings.PROJECTS))
                .ifPresent(node -> node.members().forEach((key, overrides) -> changes.addAll(ofProject(key, overrides, actor))));
        return problems.isEmpty() ? Parsed.accepted(changes) : Parsed.refused(problems);
    }

    private List<Change> ofProject(String key, SettingsNode overrides, Actor actor) {
        return projects.find(key, actor).map(project -> changes(overrides, SettingsPlace.of(project), actor)).orElseGet(() -> {
            overrides.refuse(ProblemCode.NO_SUCH_PROJECT, key);
            return List.of();
        });
    }

    private List<Change> changes(SettingsNode node, SettingsPlace place, Actor actor) {
        List<SettingsSection> here = sections.stream().filter(section -> section.holdsAt(place)).toList();
        Map<String, SettingsNode> members = node.members(here.stream().map(SettingsSection::name).toList());
        List<Change> changes = new ArrayList<>();
        for (SettingsSection section : here) {
            Optional.ofNullable(members.get(section.name()))
                    .flatMap(written -> section.check(written, place, actor))
                    .ifPresent(draft -> changes.add(new Change(node.within(section.name()), draft)));
        }
        return changes;
    }
}
