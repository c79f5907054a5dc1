package org.bilan.source.excel;

import java.io.IOException;

/** A workbook that cannot be read, and why, as the code and the arguments of a message. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  final String code;
  final transient Object[] arguments;

  Unreadable(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = arguments;
  }
}
