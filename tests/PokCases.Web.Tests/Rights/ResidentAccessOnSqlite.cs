using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class ResidentAccessOnSqlite(TestHost<OnSqlite> host) : ResidentAccessTests<OnSqlite>(host);
