using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ExportsOnSqlite(TestHost<OnSqlite> host) : ExportsTests<OnSqlite>(host);
