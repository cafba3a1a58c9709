using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseActionsOnSqlite(TestHost<OnSqlite> host) : CaseActionsTests<OnSqlite>(host);
