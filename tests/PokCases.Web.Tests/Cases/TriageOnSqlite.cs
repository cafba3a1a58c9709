using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class TriageOnSqlite(TestHost<OnSqlite> host) : TriageTests<OnSqlite>(host);
