using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class PersonSearchOnSqlite(TestHost<OnSqlite> host) : PersonSearchTests<OnSqlite>(host);
