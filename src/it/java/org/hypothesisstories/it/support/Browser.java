package org.hypothesisstories.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine without a window, driven as a person would drive it. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int WIDTH = 1360;
    private static final int LOW = 800;
    private static final int HIGH = 1000;

    private final ChromeDriver driver;
    private final URI base;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    /** Opens a browser, or skips the calling test where the machine has none; with {@code -Dit.strict=true} that is a failure. */
    public static Browser open(URI base) {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed && Boolean.getBoolean("it.strict")) {
            throw new AssertionError("The browser tests need " + CHROMIUM + " and " + DRIVER);
        }
        Assumptions.assumeTrue(installed, "SKIPPED: no Chromium at " + CHROMIUM + ", the browser tests did not run");
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build();
        ChromeDriver driver = new ChromeDriver(service, options());
        driver.manage().window().setSize(new Dimension(WIDTH, HIGH));
        return new Browser(driver, base);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--lang=en", "--force-device-scale-factor=1");
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void go(String path) {
        driver.get(base + path);
    }

    public void logIn(String user) {
        go("/login.jsp");
        find(By.name("os_username")).sendKeys(user);
        find(By.name("os_password")).sendKeys(user);
        find(By.name("os_password")).submit();
        waitFor(By.id("header-details-user-fullname"));
    }

    public WebElement find(By locator) {
        return driver.findElement(locator);
    }

    public WebElement waitFor(By locator) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(locator));
    }

    public void waitForText(By locator, String text) {
        // While a page gives way to the next one the driver may find an element of the old one, which is no error yet.
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(ExpectedConditions.textToBePresentInElementLocated(locator, text));
    }

    /** Waits until something says anything else than this, and gives what it says. */
    public String waitForOtherText(By locator, String text) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.not(ExpectedConditions.textToBe(locator, text)));
        return find(locator).getText();
    }

    /** Stores what the window shows. */
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores the whole page, as wide as the window and as high as it needs. */
    public void wholePage(Path file) {
        driver.manage().window().setSize(new Dimension(WIDTH, LOW));
        Number missing = (Number) driver.executeScript("return document.documentElement.scrollHeight - window.innerHeight");
        driver.manage().window().setSize(new Dimension(WIDTH, LOW + missing.intValue()));
        screenshot(file);
        driver.manage().window().setSize(new Dimension(WIDTH, HIGH));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
