package org.hypothesisstories.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.StartUpFailure;

/** REST calls in their order. */
public record SampleScript(String title, List<Step> steps) {
    private static final String OPTION = "workbench.sample";
    private static final String NONE = "none";
    private static final String USUAL = "/sample/research-project.json";

    /**
     * One call.
     *
     * @param name what the call is for, named when it fails
     * @param as the user who calls; the password is the name
     * @param body may use {@code ${variable}} in texts and property names, as the path may
     * @param expect the status of the answer; 200 unless told otherwise
     * @param remember variables and where the answer has their values: {@code /id}, {@code /values/0/key},
     *     {@code /[name=Developers]/id} for the element of an array that has this property
     */
    public record Step(String name, String as, String method, String path, JsonNode body, int expect,
            Map<String, String> remember) {
        private static final int OK = 200;

        public Step {
            expect = expect == 0 ? OK : expect;
            remember = remember == null ? Map.of() : remember;
        }
    }

    /** The script that the option {@code workbench.sample} names, the usual one without it; empty for {@code none}. */
    public static Optional<SampleScript> chosen(String option) {
        if (NONE.equals(option)) {
            return Optional.empty();
        }
        try (InputStream json = option == null || option.isBlank()
                ? SampleScript.class.getResourceAsStream(USUAL) : Files.newInputStream(Path.of(option))) {
            return Optional.of(new ObjectMapper().readValue(json, SampleScript.class));
        } catch (IOException unreadable) {
            throw new StartUpFailure("The sample data cannot be read from " + option + ": " + unreadable.getMessage()
                    + "; correct -D" + OPTION + ", or start with -D" + OPTION + "=" + NONE + ".", unreadable);
        }
    }
}
