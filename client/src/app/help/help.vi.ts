import type { HelpTexts } from './help-texts';
import { inquiryHelp } from './inquiry-help.vi';
import { accountHelp } from './account-help.vi';
import { staffingHelp } from './staffing-help.vi';
import { mailHelp } from './mail-help.vi';
import { peopleHelp } from './people-help.vi';
import { reportsHelp } from './reports-help.vi';
import { statisticsHelp } from './statistics-help.vi';
import { scheduleHelp } from './schedule-help.vi';

export const help: HelpTexts = {
  title: 'Hướng dẫn',
  tasks: 'Làm gì ở đây',
  keys: 'Phím tắt',
  keysOff: 'Phím tắt một chữ đang tắt; bật lại trong thực đơn tài khoản. Phím có Ctrl, Alt vẫn dùng được.',
  colours: 'Màu sắc chỉ nói về thời hạn',
  colour: {
    OVERDUE: 'Đã qua hạn mà chưa gửi kết quả.',
    DUE_SOON: 'Còn 3 ngày làm việc trở xuống.',
    DONE_ON_TIME: 'Kết quả được xác nhận đã gửi trong hạn.',
    DONE_LATE: 'Đã hoàn thành, nhưng gửi kết quả sau hạn.',
    NO_DEADLINE: 'Việc không có hạn cụ thể; không tính vào đúng hạn, quá hạn.',
  },
  notes: 'Nên biết',
  screens: {
    ...mailHelp,
    ...peopleHelp,
    ...reportsHelp,
    ...statisticsHelp,
    ...inquiryHelp,
    ...accountHelp,
    ...staffingHelp,
    ...scheduleHelp,
    work: {
      title: 'Việc của tôi',
      purpose: 'Những việc đang chờ chính bạn, việc gấp đứng trước. Mỗi sáng xem trang này là biết phải làm gì.',
      tasks: [
        {
          title: 'Bắt đầu từ việc gấp nhất',
          steps: [
            'Xem cột **Các mục việc**: mỗi dòng là một loại việc và số việc đang chờ.',
            'Bấm vào một mục, ví dụ **Quá hạn**: danh sách mở ra chỉ gồm đúng các việc đó.',
            'Hoặc bấm thẳng vào một việc ở phần giữa trang; xử lý xong, bấm **J** để sang việc kế tiếp.',
          ],
        },
        {
          title: 'Xem có gì mới',
          steps: [
            'Phần **Có gì mới** ghi việc người khác vừa làm với nhiệm vụ của bạn từ lần xem trước.',
            'Bấm vào một tin để mở nhiệm vụ.',
            'Đọc xong, bấm **Đánh dấu đã xem**; dấu chấm ở mục **Việc của tôi** mất đi.',
          ],
        },
        {
          title: 'Xem tuần này có gì đến hạn',
          steps: [
            'Dải **Bảy ngày tới** cho biết mỗi ngày có bao nhiêu việc đến hạn; ngày nghỉ, ngày lễ được ghi tên.',
            'Bấm vào một ngày để mở danh sách việc đến hạn ngày đó.',
          ],
        },
        {
          title: 'Xem đơn vị nào đang chậm',
          for: ['office', 'leader'],
          steps: [
            'Bảng **Quá hạn theo đơn vị** xếp đơn vị chậm nhiều lên trước.',
            'Bấm tên đơn vị để xem đúng các nhiệm vụ quá hạn của đơn vị đó, rồi **Đôn đốc** nếu cần.',
          ],
        },
      ],
      notes: [
        'Số liệu tự cập nhật khi người khác làm; trang không tự nhảy khi bạn đang đọc.',
        'Ctrl K mở ô tìm: gõ số văn bản, tên đơn vị, tên người, có dấu hay không đều được.',
      ],
    },
    assignments: {
      title: 'Danh sách nhiệm vụ',
      purpose:
        'Mọi nhiệm vụ bạn được xem. Lọc theo bất cứ điều gì, lưu lại cách xem hay dùng, xử lý nhiều việc một lúc.',
      tasks: [
        {
          title: 'Tìm đúng việc cần xem',
          steps: [
            'Bấm **Lọc** (phím **F**) và chọn điều kiện; số bên cạnh mỗi lựa chọn cho biết còn bao nhiêu nhiệm vụ.',
            'Bấm thẳng vào một giá trị trong danh sách (đơn vị, trạng thái…) để lọc theo giá trị đó.',
            'Địa chỉ trên trình duyệt ghi cả bộ lọc: chép gửi đồng nghiệp là họ thấy đúng danh sách ấy, trong phạm vi họ được xem.',
          ],
        },
        {
          title: 'Lưu cách xem hay dùng',
          steps: [
            'Lọc, sắp xếp, chọn cột như ý.',
            'Bấm **Chế độ xem**, chọn **Lưu cách xem này…**, đặt tên; chọn ai được thấy.',
            'Muốn vào là thấy ngay: chọn **Đặt làm mặc định**.',
          ],
        },
        {
          title: 'Xác nhận, chuyển trả nhiều việc một lúc',
          for: ['office'],
          steps: [
            'Đánh dấu các dòng bằng ô vuông hoặc phím **X**.',
            'Chọn việc cần làm ở thanh phía dưới, ví dụ **Xác nhận hoàn thành**, **Chuyển trả**, **Đôn đốc**.',
            'Xem trước: làm được bao nhiêu việc, báo tới đơn vị nào; rồi bấm nút để làm.',
            'Việc nào chưa làm được vẫn được đánh dấu, kèm lý do.',
          ],
        },
        {
          title: 'Tiếp nhận, giao nhiều việc một lúc',
          for: ['unit'],
          steps: [
            'Đánh dấu các dòng bằng ô vuông hoặc phím **X**.',
            'Bấm **Tiếp nhận**, hoặc **Giao việc** rồi chọn chuyên viên.',
            'Việc nào chưa làm được vẫn được đánh dấu, kèm lý do.',
          ],
        },
        {
          title: 'Xuất và in',
          steps: [
            'Bấm nút **⋯** phía trên danh sách.',
            'Chọn **Xuất CSV** hoặc **In danh sách**: đúng những gì đang lọc.',
          ],
        },
      ],
      notes: ['Khi người khác thay đổi, dòng có ghi “Thay đổi mới · Tải lại”; danh sách không tự xáo trộn.'],
    },
    assignment: {
      title: 'Một nhiệm vụ',
      purpose: 'Một nội dung chỉ đạo giao cho một đơn vị: hạn, trạng thái, kết quả và toàn bộ diễn biến.',
      tasks: [
        {
          title: 'Xem việc đang đến đâu',
          for: ['leader'],
          steps: [
            'Đầu trang ghi hạn, trạng thái và đơn vị đang giữ việc.',
            'Phần **Cập nhật tiến độ** là báo cáo của đơn vị; **Diễn biến** ghi mọi việc đã xảy ra.',
            'Muốn đơn vị khẩn trương, báo chuyên viên theo dõi ghi ở đầu trang để **Đôn đốc**.',
          ],
        },
        {
          title: 'Hiểu vì sao có hạn, vì sao có màu này',
          steps: [
            'Bấm vào ô màu cạnh trạng thái, hoặc **Vì sao?** cạnh hạn (phím **W**).',
            'Xem hạn đọc từ chữ nào, đếm qua những ngày nghỉ nào, đã gia hạn ra sao, gửi hôm nay thì thế nào.',
            'Dải **Ai đang giữ việc** cho biết bao nhiêu ngày ở đơn vị, bao nhiêu ngày ở Văn phòng.',
          ],
        },
        {
          title: 'Nhận việc và giao cho chuyên viên',
          for: ['unit'],
          steps: [
            'Đọc nội dung, hạn và văn bản đính kèm.',
            'Bấm **Tiếp nhận**. Nếu không thuộc thẩm quyền: **Từ chối tiếp nhận**, ghi lý do và đơn vị đúng nếu biết.',
            'Bấm **Giao việc**, chọn chuyên viên hoặc đơn vị trực thuộc, ghi lời dặn.',
          ],
        },
        {
          title: 'Báo cáo tiến độ',
          for: ['unit'],
          steps: [
            'Bấm **Cập nhật tiến độ** (phím **E**).',
            'Ghi đã làm được gì, khó khăn, đề xuất; đính kèm ảnh hoặc tệp. Trên điện thoại có thể chụp ngay.',
            'Báo cáo không kết thúc nhiệm vụ, kể cả khi ghi 100%.',
          ],
        },
        {
          title: 'Gửi kết quả',
          for: ['unit'],
          steps: [
            'Chuyên viên bấm **Soạn kết quả**; bản thảo tự lưu.',
            'Lãnh đạo đơn vị xem lại rồi bấm **Gửi kết quả** (phím **S**). Ngày gửi là ngày tính đúng hạn.',
            'Gửi nhầm: **Rút lại kết quả** khi Văn phòng chưa mở xem xét.',
          ],
        },
        {
          title: 'Xác nhận hoặc chuyển trả kết quả',
          for: ['office'],
          steps: [
            'Đọc kết quả và tệp đơn vị gửi.',
            'Đạt: bấm **Xác nhận hoàn thành** (phím **C**).',
            'Chưa đạt: bấm **Chuyển trả** (phím **R**), ghi lý do, đặt hạn mới nếu cần.',
          ],
        },
        {
          title: 'Đôn đốc, đổi người theo dõi',
          for: ['office'],
          steps: [
            'Bấm **⋯** rồi chọn **Đôn đốc**; lời đôn đốc đến đơn vị ngay và được ghi vào diễn biến.',
            'Chọn **Giao người theo dõi** (phím **M**) để đổi chuyên viên theo dõi.',
          ],
        },
        {
          title: 'Nhiệm vụ định kỳ',
          for: ['office'],
          steps: [
            'Thời hạn ghi **hằng tháng**, **hằng quý**, **15/6 và 01/12 hằng năm**… thì mỗi kỳ là một nhiệm vụ riêng, tự giao khi kỳ bắt đầu.',
            'Khung **Định kỳ** trên trang ghi kỳ này, kỳ sau, ngày kết thúc và mọi kỳ đã giao; bấm một kỳ để mở.',
            '**Điều chỉnh** đổi chu kỳ hoặc ngày kết thúc, chỉ cho các kỳ sau. **Kết thúc** thì không giao kỳ mới; kỳ chưa xong vẫn phải hoàn thành.',
            'Chỉ bỏ một kỳ: mở kỳ đó, chọn **Thu hồi, dừng theo dõi**.',
          ],
        },
        {
          title: 'Đơn vị từ chối tiếp nhận',
          for: ['office'],
          steps: [
            'Đọc lý do ở đầu trang.',
            'Bấm **Chuyển đơn vị khác**, hoặc **Yêu cầu thực hiện** nếu vẫn đúng đơn vị đó.',
          ],
        },
      ],
      notes: [
        'Mọi việc đều ghi vào Diễn biến: ai, lúc nào, đổi từ gì sang gì.',
        'Hai người cùng làm: người sau thấy người trước vừa làm gì rồi mới quyết định gửi.',
      ],
    },
    court: {
      title: 'Ai đang giữ việc',
      purpose: 'Mỗi nhiệm vụ ở đơn vị bao nhiêu ngày, ở Văn phòng bao nhiêu ngày, chờ tiếp nhận bao nhiêu ngày.',
      tasks: [
        {
          title: 'Xem việc đang ùn ở đâu',
          steps: [
            'Ba ô đầu trang cộng tất cả: trung bình mỗi nhiệm vụ, đang giữ bao nhiêu, việc lâu nhất.',
            'Bấm tên cột để xếp theo cột đó, ví dụ **Đang giữ** của Văn phòng.',
            'Bấm vào một con số để mở đúng các nhiệm vụ ấy.',
          ],
        },
      ],
      notes: [
        'Ngày tính theo lịch, kể cả ngày nghỉ; chỉ tính nhiệm vụ chủ trì.',
        'Những ngày ở Văn phòng (xem kết quả, quyết định gia hạn) không tính vào hạn của đơn vị.',
      ],
    },
    extensions: {
      title: 'Gia hạn',
      purpose:
        'Mọi lần xin và cho gia hạn: đề nghị chờ quyết định, lâu nhất trước, và tất cả các lần để tra cứu, xuất ra tệp.',
      tasks: [
        {
          title: 'Quyết định một đề nghị',
          for: ['office'],
          steps: [
            'Bấm **J**, **Enter** để mở đề nghị đầu tiên: nhiệm vụ hiện ở bên phải.',
            'Bấm **Quyết định gia hạn** (phím **H**): đọc đề nghị, ý kiến chuẩn bị, các lần trước.',
            'Đồng ý như đã xin: bấm **Ctrl Enter**. Hoặc chọn **Đồng ý ngày khác**, **Không đồng ý** và ghi lý do.',
            'Bấm **J** để sang đề nghị kế tiếp.',
          ],
        },
        {
          title: 'Quyết định nhiều đề nghị một lúc',
          for: ['office'],
          steps: [
            'Đánh dấu các dòng bằng ô vuông hoặc phím **X**.',
            'Bấm **Quyết định gia hạn** ở thanh phía dưới, chọn đồng ý như đã xin hoặc không đồng ý.',
            'Đề nghị nào chưa quyết định được vẫn được đánh dấu, kèm lý do.',
          ],
        },
        {
          title: 'Xin gia hạn',
          for: ['unit'],
          steps: [
            'Mở nhiệm vụ, bấm **Xin gia hạn** (phím **H**).',
            'Nhập ngày như 15/12 hoặc +5: thứ, ngày và số ngày làm việc thêm hiện ngay bên dưới.',
            'Chọn lý do, viết giải trình, đính kèm tệp. Bản thảo tự lưu; chuyên viên soạn, lãnh đạo đơn vị bấm **Gửi đề nghị**.',
            'Chưa được quyết định thì rút lại được: bấm **Rút đề nghị gia hạn**.',
          ],
        },
        {
          title: 'Tra cứu và xuất',
          steps: [
            'Chọn **Tất cả**, bấm **Lọc** (phím **F**): trạng thái, đơn vị, lý do, người theo dõi, ngày xin, ngày quyết định.',
            'Bấm **⋯**, chọn **Xuất CSV**: đúng những gì đang lọc.',
          ],
        },
      ],
      notes: [
        'Hạn gốc không bao giờ mất: mở nhiệm vụ, bấm vào chữ “gốc …, gia hạn …” cạnh hạn để xem mọi lần đổi hạn.',
        'Xin muộn hoặc vượt số lần quy định vẫn gửi được, và được ghi rõ.',
      ],
    },
    extensionSettings: {
      title: 'Quy định gia hạn',
      purpose: 'Lý do để đơn vị chọn khi xin gia hạn, và các quy định về gia hạn. Mỗi thay đổi được lưu ngay.',
      tasks: [
        {
          title: 'Sửa danh sách lý do',
          steps: [
            'Bấm vào tên để sửa, **Enter** để lưu, **Esc** để bỏ.',
            'Mũi tên đưa lý do lên, xuống; nút gạt tắt lý do không còn dùng.',
            'Gõ tên ở ô cuối và bấm **Thêm lý do**.',
          ],
        },
      ],
      notes: ['Thay đổi quy định áp dụng cho đề nghị gửi từ lúc đó; những lần đã quyết định giữ nguyên.'],
    },
    documents: {
      title: 'Danh sách văn bản',
      purpose: 'Các văn bản chỉ đạo đã phát hành mà bạn được xem, và tiến độ chung của từng văn bản.',
      tasks: [
        {
          title: 'Tìm một văn bản',
          steps: [
            'Gõ số hoặc trích yếu vào ô tìm; có dấu hay không đều được.',
            'Lọc theo loại, cơ quan ban hành, lĩnh vực, lãnh đạo chỉ đạo, ngày ban hành.',
            'Bấm vào văn bản: nội dung mở ở bên phải.',
          ],
        },
        {
          title: 'Nhập văn bản mới',
          for: ['office'],
          steps: ['Bấm **Nhập văn bản** hoặc phím **Alt N** ở bất cứ đâu.'],
        },
      ],
    },
    document: {
      title: 'Một văn bản',
      purpose: 'Văn bản chỉ đạo, các nội dung trong đó, giao cho ai, hạn nào, đến đâu rồi.',
      tasks: [
        {
          title: 'Xem một nội dung đang đến đâu',
          steps: [
            'Mỗi nội dung ghi các đơn vị, trạng thái và hạn.',
            'Bấm tên đơn vị để mở nhiệm vụ; bấm **Xem các nhiệm vụ** để xem tất cả trong danh sách.',
          ],
        },
        {
          title: 'Sửa sau khi phát hành',
          for: ['office'],
          steps: [
            'Bấm **Sửa văn bản** hoặc **Sửa nội dung**; ghi lý do.',
            'Bấm **Giao thêm đơn vị** để giao nội dung cho đơn vị nữa, với hạn riêng.',
            'Bấm **Giao người theo dõi** để phân công chuyên viên.',
          ],
        },
      ],
      notes: ['Sau khi phát hành, mọi thay đổi đều ghi lý do và người sửa vào Diễn biến.'],
    },
    entry: {
      title: 'Nhập văn bản',
      purpose: 'Nhập một văn bản cùng mọi nội dung chỉ đạo, rồi phát hành một lần tới tất cả đơn vị.',
      tasks: [
        {
          title: 'Nhập bằng bàn phím',
          steps: [
            'Gõ số, ngày, loại, cơ quan ban hành, trích yếu; **Tab** sang ô sau.',
            'Mỗi dòng là một nội dung. **Enter** xuống dòng sau, **Ctrl+D** chép ô của dòng trên.',
            'Đơn vị: gõ tên, tên tắt hoặc mã (“stc”, “sở tài chính”), **Enter** để chọn.',
            'Hạn: gõ như trong văn bản: 15/8, +5 (năm ngày làm việc), cuối quý III, thường xuyên.',
          ],
        },
        {
          title: 'Hạn riêng cho từng đơn vị',
          steps: [
            'Đặt con trỏ ở ô **Hạn**, bấm **Alt+H**.',
            'Gõ hạn của từng đơn vị; ô nào bỏ trống thì theo hạn chung.',
          ],
        },
        {
          title: 'Dán bảng từ Excel, Word',
          steps: [
            'Chép bảng ở Excel hoặc Word.',
            'Đặt con trỏ vào lưới, bấm **Ctrl+V**: dòng và cột được nhận ra, ký tự thừa được dọn.',
            'Chưa vừa ý: **Ctrl+Z** để hoàn tác.',
          ],
        },
        {
          title: 'Phát hành',
          steps: [
            'Nút **Phát hành** cho biết còn thiếu gì; bấm vào là con trỏ đến chỗ thiếu.',
            'Bấm **Ctrl+Enter**, xem lại số nội dung và đơn vị, rồi xác nhận.',
          ],
        },
      ],
      notes: [
        'Bản nhập tự lưu: “Đã lưu 10:32”. Mất mạng vẫn gõ tiếp được; có mạng lại sẽ tự lưu.',
        'Người khác cùng sửa thì tên họ hiện lên; hai người sửa một chỗ thì được chọn giữ của ai, hoặc cả hai.',
        'Không nhập văn bản Mật, Tối mật, Tuyệt mật.',
      ],
    },
    drafts: {
      title: 'Bản đang nhập dở',
      purpose: 'Các văn bản Văn phòng đang nhập, chưa phát hành. Đơn vị chưa thấy gì.',
      tasks: [
        {
          title: 'Nhập tiếp một bản',
          steps: ['Bấm vào dự thảo để mở.', 'Dòng ghi còn thiếu gì; **Đủ để phát hành** nghĩa là phát hành được ngay.'],
        },
        { title: 'Nhập văn bản mới', steps: ['Bấm **Nhập văn bản mới**, hoặc phím **Alt N** ở bất cứ đâu.'] },
        {
          title: 'Bỏ một dự thảo',
          steps: ['Mở hoặc bấm **Bỏ dự thảo** ở cuối dòng.', 'Xác nhận: việc này không hoàn tác được.'],
        },
      ],
    },
    calendar: {
      title: 'Lịch làm việc',
      purpose:
        'Những ngày nghỉ lễ, nghỉ bù và ngày đi làm bù. Mọi thời hạn tính theo ngày làm việc đều dựa vào lịch này.',
      tasks: [
        {
          title: 'Thêm ngày nghỉ hoặc ngày làm bù',
          steps: [
            'Bấm vào ngày trong lịch năm, hoặc bấm **Thêm ngày**.',
            'Chọn loại ngày, ghi tên và văn bản thông báo, rồi bấm **Lưu**.',
            'Nghỉ nhiều ngày liền: bấm **Lưu, thêm ngày kế tiếp**, tên và văn bản được giữ lại.',
          ],
        },
        {
          title: 'Sửa hoặc xóa một ngày',
          steps: [
            'Bấm vào ngày đó trong lịch hoặc trong danh sách bên cạnh để sửa.',
            'Bấm nút xóa ở cuối dòng; bấm nhầm thì bấm **Hoàn tác** trong mười giây.',
          ],
        },
        {
          title: 'Xem thời hạn nào bị ảnh hưởng',
          for: ['office'],
          steps: [
            'Sau khi sửa lịch, dòng thông báo phía trên cho biết bao nhiêu thời hạn sẽ đổi.',
            'Bấm **Xem** để xem từng thời hạn và chọn thời hạn cần tính lại.',
          ],
        },
      ],
      notes: [
        'Sửa lịch không tự làm đổi thời hạn đã giao.',
        'Trong lịch, các phím mũi tên đi từng ngày, Page Up và Page Down đi từng tháng, Delete xóa ngày đang chọn.',
        'Ngày nghỉ lễ trùng thứ Bảy, Chủ nhật không cần ghi; ghi ngày nghỉ bù.',
      ],
    },
    recounts: {
      title: 'Thời hạn sẽ đổi theo lịch',
      purpose: 'Những thời hạn tính theo ngày làm việc mà lịch hiện nay tính ra ngày khác với ngày đang có hiệu lực.',
      tasks: [
        {
          title: 'Tính lại thời hạn',
          steps: [
            'Đánh dấu các thời hạn cần đổi; giữ Shift để chọn một loạt.',
            'Bấm **Tính lại thời hạn…**, ghi lý do, ví dụ số văn bản thông báo nghỉ.',
            'Kết quả từng thời hạn hiện phía trên; thời hạn chưa đổi được vẫn nằm trong danh sách.',
          ],
        },
      ],
      notes: [
        'Thời hạn đã gia hạn, hoặc đã được ấn định ngày khác, không nằm trong danh sách này.',
        'Thời hạn gốc giữ nguyên; đơn vị thấy thay đổi và lý do trong lịch sử nhiệm vụ.',
      ],
    },
    inbox: {
      title: 'Thông báo',
      purpose:
        'Mọi điều hệ thống báo cho bạn và vẫn còn đúng: việc mới giao, bị chuyển trả, sắp đến hạn, kết quả chờ xác nhận. Mỗi nhiệm vụ một dòng, xếp theo việc phải làm.',
      tasks: [
        {
          title: 'Xử lý từng việc',
          steps: ['Bấm vào một dòng để mở nhiệm vụ; mở là đã đọc.', 'Làm xong việc thì dòng đó tự hết, không cần xóa.'],
        },
        {
          title: 'Để lại làm sau',
          steps: [
            'Bấm dấu ba chấm ở cuối dòng, chọn **Chiều nay**, **Sáng mai**, **Thứ Hai tuần sau** hoặc **Chọn ngày…**.',
            'Đến lúc đó việc hiện lại như mới. Việc đang để lại xem ở mục **Để sau**.',
          ],
        },
      ],
      notes: [
        'Nhắc hạn chỉ có vào ngày làm việc; sau ngày nghỉ chỉ có lời nhắc mới nhất, không dồn.',
        'Thư điện tử có thể tạm ngừng, thông báo ở đây thì luôn có.',
      ],
    },
    reminderRules: {
      title: 'Quy tắc nhắc việc',
      purpose: 'Nhắc khi nào, nhắc ai, gửi cách nào, nói câu gì. Sửa xong có hiệu lực từ lần nhắc kế tiếp.',
      tasks: [
        {
          title: 'Sửa một quy tắc',
          steps: [
            'Bấm bút chì ở cuối dòng.',
            'Sửa số ngày, chọn người nhận và **Cách gửi**, viết lại câu nhắc; bấm một từ trong ngoặc { } để chèn.',
            'Xem khung **Xem trước**: hôm nay quy tắc này sẽ nhắc bao nhiêu việc, những ai.',
            'Bấm **Lưu quy tắc**. Muốn như lúc đầu, bấm **Về mặc định**.',
          ],
        },
        {
          title: 'Tắt hoặc bật một quy tắc',
          steps: ['Gạt công tắc ở đầu dòng; bấm **Hoàn tác** nếu nhầm.'],
        },
      ],
      notes: ['Một lời nhắc không bao giờ gửi hai lần cho cùng một người, kể cả khi sửa quy tắc rồi sửa lại.'],
    },
    signIn: {
      title: 'Đăng nhập',
      purpose: 'Vào hệ thống bằng tài khoản do quản trị đơn vị cấp.',
      tasks: [
        {
          title: 'Đăng nhập',
          steps: [
            'Gõ tên đăng nhập và mật khẩu, bấm **Đăng nhập**.',
            'Không đúng: kiểm tra Caps Lock và bộ gõ tiếng Việt; bấm hình con mắt để xem mật khẩu đã gõ.',
          ],
        },
        { title: 'Quên mật khẩu', steps: ['Báo người quản trị tài khoản của đơn vị bạn để được cấp lại.'] },
      ],
      notes: ['Lâu không thao tác, phiên tự kết thúc; hệ thống báo trước hai phút và giữ nội dung đang nhập.'],
    },
  },
};
