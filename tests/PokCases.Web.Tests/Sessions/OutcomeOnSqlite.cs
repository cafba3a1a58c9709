using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class OutcomeOnSqlite(TestHost<OnSqlite> host) : OutcomeTests<OnSqlite>(host);
