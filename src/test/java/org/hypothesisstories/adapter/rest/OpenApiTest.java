package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.junit.jupiter.api.Test;

/** {@code docs/openapi.yaml} says what the resources do. */
class OpenApiTest {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes/org/hypothesisstories/adapter/rest");
    private static final String LEARNING = """
            {"believed": "b", "observed": "o", "learned": "l", "therefore": "t", "nextStep": "pivot"}""";

    /** By which reader each request of hypotheses is read. */
    private static final Map<String, Consumer<InputStream>> READERS = Map.of(
            "raiseConcern", body -> JsonBody.read(body, List.of("text")),
            "answerConcern", body -> JsonBody.read(body, List.of("text")),
            "amendCriteria", body -> assertTrue(
                    CriteriaBody.read(body).criteria(ExitCriteria.NONE, Locale.ENGLISH).problems().isEmpty()),
            "explainAmendment", body -> JsonBody.read(body, List.of("reason")),
            "postEvidence", body -> assertFalse(EvidenceBody.read(body).drafts().isEmpty()),
            "withdrawEvidence", body -> JsonBody.read(body, List.of("reason")),
            "recordVerdict", body -> assertTrue(VerdictBody.read(body, Locale.ENGLISH).problems().isEmpty()),
            "askForOverride", body -> JsonBody.read(body, List.of("verdict", "reason")),
            "secondOverride", body -> JsonBody.read(body, List.of("verdict")),
            "promote", body -> JsonBody.read(body, List.of("project", "issueType", "summary")));

    private final OpenApi api = OpenApi.read();
    private final RestWorld world = new RestWorld();

    @Test
    void namesEachAddressWithItsMethodAndNoOther() throws IOException {
        assertEquals(resourceMethods(), api.operations().keySet());
    }

    @Test
    void givesExamplesThatTheRealReadersRead() {
        Set<Object> read = new TreeSet<>();
        api.operations().forEach((name, operation) -> {
            Map<?, ?> schema = api.requestSchema(operation);
            if (schema == null) {
                return;
            }
            List<Object> examples = api.requestExamples(operation);
            assertFalse(examples.isEmpty(), () -> name + " has no example");
            for (Object example : examples) {
                assertEquals(List.of(), api.differences(example, schema, name));
                String json = JsonWriter.write(example);
                Consumer<InputStream> reader = READERS.get(operation.get("operationId"));
                if (reader != null) {
                    reader.accept(body(json));
                    read.add(operation.get("operationId"));
                }
            }
        });
        assertEquals(new TreeSet<Object>(READERS.keySet()), read);
    }

    @Test
    void describesWhatIsReallyAnswered() {
        world.start("precision > .95", "kill: cost between 10 and 20 EUR", "Is it clear? @maria");
        holds("POST /issues/{key}/evidence", 201, world.evidence().post(KEY, null, body(
                "{\"criterion\": \"precision\", \"seeds\": [0.9, 0.91], \"run\": \"https://ml/1\", \"heldOut\": true, \"clientKey\": \"k\"}")));
        holds("POST /issues/{key}/evidence", 200, world.evidence().post(KEY, null, body(
                "{\"criterion\": \"precision\", \"seeds\": [0.9, 0.91], \"run\": \"https://ml/1\", \"heldOut\": true, \"clientKey\": \"k\"}")));
        String id = at(world.post(201, "{\"criterion\": \"cost\", \"value\": 12}"), "evidence.0.id");
        world.post(201, "{\"criterion\": \"precision\", \"value\": 0.9, \"cites\": \"" + id + "\"}");
        holds("POST /issues/{key}/evidence/{id}/withdrawal", 200, world.withdrawal().withdraw(KEY, id, body("{\"reason\": \"r\"}")));
        holds("PUT /issues/{key}/criteria", 200, world.criteria().amend(KEY, body(
                "{\"criteria\": [\"precision > .9\", \"Is it clear? @maria\"], \"reason\": \"r\"}")));
        holds("POST /issues/{key}/verdict/override", 201, world.override().ask(
                KEY, body("{\"verdict\": \"inconclusive\", \"reason\": \"r\"}")));
        holds("GET /issues/{key}", 200, world.hypothesis().read(KEY));
        world.logIn("boris");
        world.boxes.owners.add(RestWorld.BORIS);
        holds("POST /issues/{key}/concerns", 201, world.concerns().raise(KEY, body("{\"text\": \"Why\"}")));
        holds("GET /issues/{key}/concerns", 200, world.concerns().read(KEY));
        holds("POST /issues/{key}/concerns/{number}/answer", 200, world.concerns().answer(KEY, 1, body("{\"text\": \"So\"}")));
        holds("POST /issues/{key}/verdict/override/second", 200, world.override().second(KEY, body("{}")));
        holds("PUT /issues/{key}/verdict", 200, world.verdict().record(KEY, body(
                "{\"verdict\": \"inconclusive\", \"confidenceAfter\": 5, \"learning\": " + LEARNING + "}")));
        holds("GET /issues/{key}", 200, world.hypothesis().read(KEY));
        holds("GET /issues/{key}/criteria", 200, world.criteria().read(KEY));
        holds("GET /issues/{key}/verdict", 200, world.verdict().read(KEY));
        holds("GET /issues/{key}/evidence", 200, world.evidence().list(KEY, null, null, null, null));
        holds("POST /issues/{key}/promotion", 201, world.promotion().promote(KEY, body("{}")));
    }

    @Test
    void describesHowThingsAreRefused() {
        Map<?, ?> schema = api.schema("Refusal");
        assertEquals(List.of(), api.differences(api.refusalExample(), schema, "example"));
        world.start("precision > .95");

        Map<?, ?> real = answer(400, world.evidence().post(KEY, null, body("{\"criterion\": \"precision\", \"value\": \"0,95 x\"}")));
        assertEquals(List.of(), api.differences(real, schema, "real"));
        holds("GET /issues/{key}", 404, world.hypothesis().read("NONE-1"));
        holds("POST /issues/{key}/promotion", 409, world.promotion().promote(KEY, body("{}")));
        holds("PUT /issues/{key}/criteria", 400, world.criteria().amend(KEY, body("{\"criteria\": [\"x\"]}")));
    }

    private void holds(String operation, int status, Response response) {
        Object json = JsonReader.read((String) response.getEntity());
        assertEquals(status, response.getStatus(), () -> (String) response.getEntity());
        assertEquals(List.of(), api.differences(json, api.answerSchema(operation, status), operation));
    }

    private static Set<String> resourceMethods() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(CLASSES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> resource(name.replace(".class", "")))
                    .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> operation(type, method)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> resource(String name) {
        try {
            return Class.forName("org.hypothesisstories.adapter.rest." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> operation(Class<?> type, Method method) {
        String base = "/" + type.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        String address = below == null ? base : base + "/" + below.value();
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> http.value() + " " + address);
    }
}
