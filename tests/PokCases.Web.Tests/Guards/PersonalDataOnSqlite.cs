using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

public sealed class PersonalDataOnSqlite(TestHost<OnSqlite> host) : PersonalDataTests<OnSqlite>(host);
