package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words under each mark of each page, as {@code page/mark}. */
final class Marks {

  private Marks() {}

  static Map<String, String> of(PdfDocument pdf) {
    Map<String, String> words = new HashMap<>();
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      int page = i;
      new PdfCanvasProcessor(
              new IEventListener() {
                @Override
                public void eventOccurred(IEventData data, EventType type) {
                  if (data instanceof TextRenderInfo text && text.getMcid() >= 0) {
                    words.merge(page + "/" + text.getMcid(), text.getText(), String::concat);
                  }
                }

                @Override
                public Set<EventType> getSupportedEvents() {
                  return Set.of(EventType.RENDER_TEXT);
                }
              })
          .processPageContent(pdf.getPage(i));
    }
    return words;
  }
}
