package dev.upfront.intake.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lets XML through to libraries only where it cannot harm them: well-formed, without a document type and so without
 * entities of its own, of bounded depth and size. Nothing that it names is ever loaded.
 */
final class SafeXml {
  private static final int DEEPEST = 100;
  private static final int MOST_ELEMENTS = 1_000_000;

  private SafeXml() {}

  /**
   * The name of its root element, without a prefix.
   *
   * @throws FeedException where it is not let through
   */
  static String root(String xml) throws FeedException {
    Watch watch = new Watch();
    try (Reader in = new XmlFixerReader(new StringReader(xml))) {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.newSAXParser().parse(new InputSource(in), watch);
    } catch (TooMuch e) {
      throw tooMuch();
    } catch (SAXParseException e) {
      if (watch.root.equals("html")) {
        return watch.root;
      }
      throw told(e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new FeedException("is no XML that can be read", "check the address");
    }
    return watch.root;
  }

  private static FeedException told(SAXParseException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("DOCTYPE")) {
      return new FeedException(
          "declares a document type, which feeds have no use for", "leave it alone");
    }
    // The parser's own limits have codes.
    return message.contains("JAXP0001")
        ? tooMuch()
        : new FeedException(
            "is not well-formed XML (line %d)".formatted(e.getLineNumber()),
            "tell its site, or try again later");
  }

  private static FeedException tooMuch() {
    return new FeedException("has too many or too deep elements", "leave it alone");
  }

  private static final class TooMuch extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Watch extends DefaultHandler {
    private String root = "";
    private int depth;
    private int elements;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      if (root.isEmpty()) {
        root = local;
      }
      depth++;
      elements++;
      if (depth > DEEPEST || elements > MOST_ELEMENTS) {
        throw new TooMuch();
      }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
      depth--;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
