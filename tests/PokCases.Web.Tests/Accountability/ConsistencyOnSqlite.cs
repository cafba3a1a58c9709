using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ConsistencyOnSqlite(TestHost<OnSqlite> host) : ConsistencyTests<OnSqlite>(host);
