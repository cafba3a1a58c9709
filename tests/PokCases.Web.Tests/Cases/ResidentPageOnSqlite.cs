using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ResidentPageOnSqlite(TestHost<OnSqlite> host) : ResidentPageTests<OnSqlite>(host);
