using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class EscalationOnSqlite(TestHost<OnSqlite> host) : EscalationTests<OnSqlite>(host);
