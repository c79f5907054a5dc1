package org.bilan.report.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown: whole passages, or single phrases that hold no block. */
public final class MarkdownParser {

  /** Indented code is left out: texts may be indented under a condition. */
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          BlockQuote.class,
          ListBlock.class,
          FencedCodeBlock.class,
          HtmlBlock.class,
          ThematicBreak.class);

  private final Parser passages = parser(BLOCKS, List.of(FootnotesExtension.create()));
  private final Parser phrases = parser(Set.of(), List.of());

  private static Parser parser(Set<Class<? extends Block>> blocks, List<Extension> extensions) {
    return Parser.builder()
        .enabledBlockTypes(blocks)
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** Parses a passage. */
  public Node passage(String markdown) {
    return passages.parse(markdown);
  }

  /** Parses a phrase: everything in it is a run of text. */
  public Node phrase(String markdown) {
    return phrases.parse(markdown);
  }
}
