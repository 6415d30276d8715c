package org.isms4j.evidence.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG file as a reader sees it. */
final class SvgFile {

    private final Document document;

    private SvgFile(Document document) {
        this.document = document;
    }

    static SvgFile parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new SvgFile(builder.parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    /** Returns the groups that stand for something of the map, those of the legend left out. */
    List<Element> groups(String look) {
        return all("g").stream()
                .filter(group -> looks(group).contains(look) && !looks(group).contains("sample"))
                .toList();
    }

    Element group(String id) {
        List<Element> found = all("g").stream()
                .filter(group -> group.getAttribute("id").equals(id))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " groups with the id " + id);
        }
        return found.get(0);
    }

    static Set<String> looks(Element element) {
        return Set.of(element.getAttribute("class").split(" ", -1));
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    static String title(Element group) {
        return children(group, "title").stream()
                .findFirst()
                .map(Node::getTextContent)
                .orElse("");
    }

    /** Returns the first rectangle of a group. */
    static Box box(Element group) {
        Element rectangle = children(group, "rect").get(0);
        double width = number(rectangle, "width");
        double height = number(rectangle, "height");
        return new Box(number(rectangle, "x") + width / 2, number(rectangle, "y") + height / 2, width, height);
    }

    static boolean overlap(Box one, Box other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    Stream<String> texts() {
        return all("text").stream().map(Node::getTextContent);
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
