using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DocumentsOnSqlite(TestHost<OnSqlite> host) : DocumentsTests<OnSqlite>(host);
