package org.hypothesisstories.application.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ChangeCriteriaLibrary;
import org.hypothesisstories.application.port.CriteriaLibraries;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.CriteriaLibraryReader;
import org.hypothesisstories.domain.hypothesis.CriteriaTemplate;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** What a project offers to whoever writes exit criteria. */
public final class CriteriaLibrarySection implements SettingsSection {
    private static final String METRICS = "metrics";
    private static final String TEMPLATES = "templates";
    private static final String NAME = "name";
    private static final String LINES = "lines";

    private final ChangeCriteriaLibrary changeLibrary;
    private final CriteriaLibraries libraries;

    public CriteriaLibrarySection(ChangeCriteriaLibrary changeLibrary, CriteriaLibraries libraries) {
        this.changeLibrary = changeLibrary;
        this.libraries = libraries;
    }

    @Override
    public String name() {
        return "criteriaLibrary";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return !place.isDefaults();
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        return Optional.of(present(place)).filter(library -> !library.equals(CriteriaLibrary.EMPTY)).map(CriteriaLibrarySection::json);
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        CriteriaLibrary before = present(place);
        Map<String, SettingsNode> members = written.members(List.of(METRICS, TEMPLATES));
        CriteriaLibrary after = new CriteriaLibrary(
                Optional.ofNullable(members.get(METRICS)).map(SettingsNode::lines).orElse(before.metrics()),
                Optional.ofNullable(members.get(TEMPLATES)).map(CriteriaLibrarySection::templates).orElse(before.templates()));
        Parsed<CriteriaLibrary, LibraryProblem> checked = CriteriaLibraryReader.check(after);
        if (written.problemCount() == sound) {
            checked.problems().forEach(problem -> written.refuse(new SettingsProblem.OfLibrary(path(written, problem), problem)));
        }
        return checked.value().filter(library -> written.problemCount() == sound)
                .map(library -> new SettingsDraft(json(before), json(library), () -> change(library, place, actor)));
    }

    private void change(CriteriaLibrary library, SettingsPlace place, Actor actor) {
        ChangeCriteriaLibrary.Result result = changeLibrary.change(place.key().orElseThrow(), actor, library);
        if (!(result instanceof ChangeCriteriaLibrary.Result.Changed)) {
            throw new IllegalStateException("the criteria library was checked but refused: " + result);
        }
    }

    private CriteriaLibrary present(SettingsPlace place) {
        return libraries.of(place.project().orElseThrow().id());
    }

    private static List<CriteriaTemplate> templates(SettingsNode written) {
        return written.elements().stream().map(element -> {
            Map<String, SettingsNode> members = element.members(List.of(NAME, LINES));
            return new CriteriaTemplate(
                    Optional.ofNullable(members.get(NAME)).map(SettingsNode::text).orElse(""),
                    Optional.ofNullable(members.get(LINES)).map(SettingsNode::lines).orElse(List.of()));
        }).toList();
    }

    private static String path(SettingsNode written, LibraryProblem problem) {
        return switch (problem.reason()) {
            case TOO_LARGE -> written.path();
            case TOO_MANY_METRICS, METRIC_TOO_LONG -> written.within(METRICS);
            default -> written.within(TEMPLATES);
        };
    }

    private static Map<String, Object> json(CriteriaLibrary library) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(METRICS, library.metrics());
        json.put(TEMPLATES, library.templates().stream().map(CriteriaLibrarySection::json).toList());
        return json;
    }

    private static Map<String, Object> json(CriteriaTemplate template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(NAME, template.name());
        json.put(LINES, template.lines());
        return json;
    }
}
