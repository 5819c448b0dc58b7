export const messages = {
  signIn: {
    title: '登录',
    lead: '登录后可以发布、对接和登记。浏览公开的成果和需求不需要登录。',
    email: '邮箱',
    password: '密码',
    submit: '登录',
    emailMissing: '请填写邮箱',
    emailWrong: '邮箱的格式不对，例如 name@example.cn',
    passwordMissing: '请填写密码',
    help: '账户由所在机构的管理员邀请开通。机构尚未入驻的，请先申请入驻并由区科学技术局核验。',
  },
} as const;
