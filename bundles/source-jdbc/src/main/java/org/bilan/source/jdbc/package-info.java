/**
 * Reads tables and queries of databases as raw rows, through connections that are known by a name
 * outside scripts. All that is sent to a server is one statement that reads, in a transaction that
 * may only read, with its parameters bound; rows are handed over as they come.
 */
package org.bilan.source.jdbc;
