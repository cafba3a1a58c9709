using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class RequestTaskOnSqlite(TestHost<OnSqlite> host) : RequestTaskTests<OnSqlite>(host);
