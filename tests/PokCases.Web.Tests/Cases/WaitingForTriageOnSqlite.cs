using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WaitingForTriageOnSqlite(TestHost<OnSqlite> host) : WaitingForTriageTests<OnSqlite>(host);
