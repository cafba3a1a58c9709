using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ExportLoggedOnSqlite(TestHost<OnSqlite> host) : ExportLoggedTests<OnSqlite>(host);
